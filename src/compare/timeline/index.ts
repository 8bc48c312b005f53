export type { InTimeOptions, TimelineOptions } from './options.js';
export { periodName, periodOf } from './periods.js';
export { timeline } from './timeline.js';
export { timelineOfChecked, timelineOfSummary } from './timeline-of-summary.js';
