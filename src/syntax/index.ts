export * from './parse/index.js';
export * from './view/index.js';
export { ByWord, keepWordIds, nextWordId, wordIdsOf } from './word-ids.js';
