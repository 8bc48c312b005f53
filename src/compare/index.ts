export { ALTERNATIVES, type Alternative } from './alternatives.js';
export { compareCoverage } from './compare-coverage.js';
export { compareFrames } from './compare-frames.js';
export { compareRelationship } from './compare-relationship.js';
export { compareStance } from './compare-stance.js';
export { compareSummary } from './compare-summary.js';
export { compareVoices } from './compare-voices.js';
export { compareWording } from './compare-wording.js';
export { correctWithGold, type GoldOptions } from './correct-with-gold.js';
export type { GoldValue } from './gold.js';
export type {
  CompareCoverageOptions,
  CompareRelationshipOptions,
  CompareStanceOptions,
  CompareVoicesOptions,
  CompareWordingOptions,
  InferenceOptions,
  InTimeOptions,
  KnownActors,
  TimelineOptions,
} from './options.js';
export { type OtherReading, type RobustnessOptions, robustness } from './robustness.js';
export { timeline } from './timeline.js';
export { timelineOfSummary } from './timeline-of-summary.js';
