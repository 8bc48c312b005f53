export { checkDyad } from '../../article/index.js';
export { QUOTABLE } from './bounded.js';
export { checkAnalyses } from './check.js';
export { GROUPING_FIELDS, groupOf, UNKNOWN_GROUP } from './group.js';
export { OTHER_SPEAKERS } from './measure-voices.js';
export { emptySummary, mergeAll, mergeSummaries } from './merge.js';
export { NAMINGS, type Naming } from './naming.js';
export { summarize } from './summarize.js';
export {
  askedOf,
  type KeptSentence,
  type Measure,
  MICRO,
  type Question,
  type QuotedSentence,
  type Summary,
  type SummaryRow,
} from './summary.js';
export { readCounts, termsIn } from './terms.js';
