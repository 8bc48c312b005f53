export * from './parse/index.js';
export { builtInVocabulary } from './view/built-in-vocabulary.js';
export { mentionsBySentence } from './view/mentions.js';
export { placesOf, spanOf } from './view/places.js';
export { viewsOf } from './view/shared.js';
export { TAG, TAG_COUNT } from './view/tags.js';
export { type View, viewSentence } from './view/view.js';
export type { Vocabulary } from './view/vocabulary.js';
export { ByWord, keepWordIds, nextWordId, wordIdsOf } from './word-ids.js';
