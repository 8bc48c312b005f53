export * from './parse/index.js';
export { byFirstWord, rowsOf, withForms, wordsOf } from './phrase-table.js';
export * from './view/index.js';
export { ARTICLES, BE, GENITIVE, NEGATORS, PARTICLES, POSSESSIVE, RELATIVE } from './word-classes.js';
export { ByWord, keepWordIds, nextWordId, wordIdsOf } from './word-ids.js';
