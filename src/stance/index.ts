export { checkScored, validateSpan } from './check.js';
export { type CueGroup, type ExplainedGroup, type Explanation, explain } from './explain.js';
export { lexiconScorer } from './lexicon-scorer.js';
export { type LinearScorerOptions, linearScorer } from './linear.js';
export { observeStance } from './observe.js';
export type { PackedWeights } from './weights/table.js';
