export { checkScored, validateSpan } from './check.js';
export { type CueGroup, type ExplainedGroup, type Explanation, explain } from './explain.js';
export { observeStance } from './observe.js';
export { targetsComponent } from './targets.js';
