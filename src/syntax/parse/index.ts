export { conjunctsOf, wholeList } from './conjuncts.js';
export type { Coordination, Party } from './coordination.js';
export type { Parse, ParseLexicon, QuotedSentence, Sentence } from './layout.js';
export { NOMINAL } from './noun-phrase.js';
export { parseSentence } from './parse.js';
export { phraseEndingAt, phraseFrom, subjectBefore } from './phrase.js';
export { isCopula, type MatrixKind, type VerbGroup, verbAt } from './verb-group.js';
export { hasVerb, isDay, isGenitive, isHyphen, isPossessive, isQuoteMark, trim } from './words.js';
