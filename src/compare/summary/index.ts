export { QUOTABLE } from './bounded.js';
export { emptySummary, mergeAll, mergeSummaries } from './merge.js';
export { type SummaryOptions, summarize } from './summarize.js';
