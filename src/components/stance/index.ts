export { checkScored, validateSpan } from './check.js';
export { explain } from './explain.js';
export { observeStance } from './observe.js';
export { targetsComponent } from './targets.js';
