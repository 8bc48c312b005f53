export { answer } from './answer.js';
export { compareSummary } from './compare-summary.js';
export { countOnce } from './count-once.js';
