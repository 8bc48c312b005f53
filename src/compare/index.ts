export { compareRelationship } from './compare-relationship.js';
export { compareStance } from './compare-stance.js';
export { compareSummary } from './compare-summary.js';
export type { CompareRelationshipOptions, CompareStanceOptions, InferenceOptions, KnownActors } from './options.js';
