export { conjunctsOf, wholeList } from './conjuncts.js';
export type { Coordination, Party } from './coordination.js';
export type { Parse, ParseLexicon, QuotedSentence, Sentence } from './layout.js';
export { NOMINAL } from './noun-phrase.js';
export { parseSentence } from './parse.js';
export { phraseEndingAt, phraseFrom, subjectBefore } from './phrase.js';
export { isCopula, type MatrixKind, type VerbGroup } from './verb-group.js';
export { hasVerb, isDay, isGenitive, isHyphen, isPossessive, isQuoteMark, RELATIVE, trim } from './words.js';
