export { planOf } from './code-article.js';
export { codesOf } from './codes.js';
export { type CodingEstimate, estimateCoding } from './estimate.js';
export type { Patience } from './patience.js';
export { portrayalBy, portrayalsOf } from './portrayals.js';
export type { CodingProgress } from './progress.js';
export { searchable } from './quotations.js';
export { type CodebookReaderOptions, codebookReader } from './reader.js';
