export type { Coordination, Party } from './coordination.js';
export { NOMINAL } from './noun-phrase.js';
export { type Parse, type ParseLexicon, parseSentence, type Sentence } from './parse.js';
export { isCopula, type MatrixKind, type VerbGroup } from './verb-group.js';
export { hasVerb, RELATIVE } from './words.js';
