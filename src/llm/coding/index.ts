export { PATIENCE, type Patience } from './patience.js';
export type { CodingProgress } from './progress.js';
export { type CodebookReaderOptions, codebookReader } from './reader.js';
