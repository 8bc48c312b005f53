export { compareCoverage } from './compare-coverage.js';
export { compareFrames } from './compare-frames.js';
export { compareRelationship } from './compare-relationship.js';
export { compareStance } from './compare-stance.js';
export { compareSummary } from './compare-summary.js';
export { compareVoices } from './compare-voices.js';
export type {
  CompareCoverageOptions,
  CompareRelationshipOptions,
  CompareStanceOptions,
  CompareVoicesOptions,
  InferenceOptions,
  KnownActors,
} from './options.js';
