export { QUOTABLE } from './bounded.js';
export { checkSummary } from './check-summary.js';
export { adding, gather, summarizeStream } from './gather.js';
export { emptySummary, mergeAll, mergeSummaries } from './merge.js';
export { type SummaryOptions, summarize } from './summarize.js';
