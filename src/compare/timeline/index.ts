export type { InTimeOptions, TimelineOptions } from './options.js';
export { timeline } from './timeline.js';
export { timelineOfSummary } from './timeline-of-summary.js';
