export type { Coordination, Party } from './coordination.js';
export type { Parse, ParseLexicon, Sentence } from './layout.js';
export { NOMINAL } from './noun-phrase.js';
export { parseSentence } from './parse.js';
export { isCopula, type MatrixKind, type VerbGroup } from './verb-group.js';
export { hasVerb, RELATIVE } from './words.js';
