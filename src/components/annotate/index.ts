export { english } from './english.js';
export { ByWord, wordIdsOf } from './word-ids.js';
