export { annotateComponent } from './component.js';
export { english } from './english.js';
export { ByWord, wordIdsOf } from './word-ids.js';
