export { type ActorRegistry, builtInData, builtInRegistry, createRegistry, type RegistryData } from './actors/index.js';
export {
  type AnalyzeAllOptions,
  type AnalyzeAsyncOptions,
  type AnalyzeOptions,
  analyze,
  analyzeAll,
  analyzeAsync,
} from './analyze.js';
export { english } from './annotate/index.js';
export {
  ALTERNATIVES,
  type Alternative,
  type CompareCoverageOptions,
  type CompareRelationshipOptions,
  type CompareStanceOptions,
  type CompareVoicesOptions,
  type CompareWordingOptions,
  compareSummary,
  correctWithGold,
  type GoldOptions,
  type GoldValue,
  type InferenceOptions,
  type InTimeOptions,
  type OtherReading,
  type RobustnessOptions,
  robustness,
  type TimelineOptions,
  timelineOfSummary,
} from './compare/index.js';
export { type ErrorCode, StandpointError } from './errors.js';
export { type EventGroups, type GroupByEventOptions, groupByEvent, type NewsEvent } from './group/index.js';
export { type LikeliestRelationOptions, likeliestRelation } from './likeliest-relation.js';
export * from './model/index.js';
export { namedFrames, relationshipOf, type StanceLabel, stanceLabel, stanceOf } from './portrayal/index.js';
export {
  compareCoverage,
  compareFrames,
  compareRelationship,
  compareStance,
  compareVoices,
  compareWording,
  timeline,
} from './preset.js';
export type { LikelyRelation } from './relations/index.js';
export { segment } from './segment/index.js';
export { explain, lexiconScorer, linearScorer } from './stance/index.js';
export { emptySummary, mergeAll, mergeSummaries, type Question, type Summary, summarize } from './summarize/index.js';
export { VERSION } from './version.js';
