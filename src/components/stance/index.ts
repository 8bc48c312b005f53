export { type LinearScorerOptions, linearScorer } from '../../readers/fast/stance/linear.js';
export type { PackedWeights } from '../../readers/fast/stance/weights/table.js';
export { lexiconScorer } from '../../readers/lexicon/scorer.js';
export { checkScored, validateSpan } from './check.js';
export { type CueGroup, type ExplainedGroup, type Explanation, explain } from './explain.js';
export { observeStance } from './observe.js';
