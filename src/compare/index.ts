export { compareChecked, compareSummary, countOnce } from './answer/index.js';
export {
  compareCoverage,
  compareFrames,
  compareRelationship,
  compareStance,
  compareVoices,
  compareWording,
} from './compare.js';
export { correctWithGold, type GoldOptions, type GoldValue } from './gold/index.js';
export type { InferenceOptions, KnownActors } from './inference/index.js';
export type {
  CompareCoverageOptions,
  CompareRelationshipOptions,
  CompareStanceOptions,
  CompareVoicesOptions,
  CompareWordingOptions,
} from './questions/index.js';
export { actorsIfNamed, actorsNamed, checkGrouping, groupOf, questionNamed, UNKNOWN_GROUP } from './questions/index.js';
export {
  ALTERNATIVES,
  type Alternative,
  type OtherReading,
  type RobustnessOptions,
  robustness,
} from './robustness/index.js';
export {
  adding,
  checkSummary,
  emptySummary,
  type Gathering,
  gather,
  mergeAll,
  mergeSummaries,
  questionKey,
  type SummaryOptions,
  summarize,
  summarizeStream,
} from './summary/index.js';
export { difference } from './telling/index.js';
export {
  type InTimeOptions,
  periodName,
  periodOf,
  type TimelineOptions,
  timeline,
  timelineOfChecked,
  timelineOfSummary,
} from './timeline/index.js';
