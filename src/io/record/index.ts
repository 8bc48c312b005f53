export {
  columnNames,
  type Defaults,
  howToName,
  type MadeArticle,
  placeName,
  recordReader,
  type SourcePlace,
} from './article-of.js';
export { quoted } from './block-quotes.js';
export { without } from './markup.js';
export { type Columns, checkColumns, NAMES } from './names.js';
export type { Fields } from './sorted.js';
