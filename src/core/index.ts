export { isCapital } from './capital.js';
export { contentHash } from './content-hash.js';
export { type ErrorCode, StandpointError } from './errors.js';
export { adverb, plural, verbForms } from './inflect.js';
export { firstOf, listed } from './listed.js';
export { nearest } from './nearest.js';
export { bySentence, firstEndingAfter, firstWhere, overlap, type Range } from './spans.js';
export { VERSION } from './version.js';
export { wordSet } from './word-set.js';
