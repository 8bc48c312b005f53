export { type ListedArticle, toArticleRows } from './article-rows.js';
export { type CodebookRow, type CodebookTable, codebook } from './codebook.js';
export { type Column, toColumns } from './columns.js';
export { type ContextOptions, type ContextRow, keywordInContext } from './context-rows.js';
export { type CountOptions, type CountRow, toCountRows } from './count-rows.js';
export { type CSVOptions, toCSV } from './csv.js';
export { type ObservationKind, type ObservationRow, toObservations } from './observation-rows.js';
