export { answer } from './answer.js';
export { compareChecked, compareSummary } from './compare-summary.js';
export { countOnce } from './count-once.js';
