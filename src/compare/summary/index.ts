export { QUOTABLE } from './bounded.js';
export { checkSummary } from './check-summary.js';
export { adding, type Gathering, gather, summarizeStream } from './gather.js';
export { emptySummary, mergeAll, mergeSummaries, questionKey } from './merge.js';
export { type SummaryOptions, summarize } from './summarize.js';
