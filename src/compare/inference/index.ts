export { type Cases, type ChannelInference, casesOf, type Spread, spreadOf } from './cases.js';
export { adjust, adjustmentOf } from './correction.js';
export { differenceOf } from './difference.js';
export { clamp, estimateOf, rangeOf } from './estimate.js';
export * from './options.js';
export { MOST_GROUPS_IN_FULL, MOST_PAIRS, pairsOf } from './pairs.js';
export { sharesOf } from './shares.js';
export { shrunkenOf } from './shrinkage.js';
export { ALPHA, oneSided } from './testable.js';
