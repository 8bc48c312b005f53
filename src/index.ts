/**
 * Analyses of articles, and comparisons of outlets.
 * @module standpoint
 */

export {
  type AnalyzeAllOptions,
  type AnalyzeAsyncOptions,
  type AnalyzeOptions,
  analyze,
  analyzeAll,
  analyzeAllAsync,
  analyzeAsync,
} from './analyze.js';
export { namedFrames, type StanceLabel } from './article/index.js';
export type { ArticleChannel, ArticleView } from './channels/index.js';
export {
  ALTERNATIVES,
  type Alternative,
  type CompareCoverageOptions,
  type CompareRelationshipOptions,
  type CompareStanceOptions,
  type CompareVoicesOptions,
  type CompareWordingOptions,
  compareCoverage,
  compareFrames,
  compareRelationship,
  compareStance,
  compareSummary,
  compareVoices,
  compareWording,
  correctWithGold,
  difference,
  emptySummary,
  type GoldOptions,
  type GoldValue,
  type InferenceOptions,
  type InTimeOptions,
  mergeAll,
  mergeSummaries,
  type OtherReading,
  type RobustnessOptions,
  robustness,
  type SummaryOptions,
  summarize,
  summarizeStream,
  type TimelineOptions,
  timeline,
  timelineOfSummary,
} from './compare/index.js';
export type { Component } from './component.js';
export {
  type ActorRegistry,
  builtInData,
  builtInRegistry,
  createRegistry,
  type RegistryData,
} from './components/actors/index.js';
export { english } from './components/annotate/index.js';
export { segment } from './components/segment/index.js';
export { explain } from './components/stance/index.js';
export { type ErrorCode, StandpointError, VERSION } from './core/index.js';
export { Document, type LayerName, type Layers } from './document.js';
export { type EventGroups, type GroupByEventOptions, groupByEvent, type NewsEvent } from './events/index.js';
export { type LikeliestRelationOptions, type LikelyRelation, likeliestRelation } from './likeliest-relation.js';
export type * from './model/index.js';
export { askedOf, FRAMES, fullText, MICRO, SCORED_KINDS, SEGMENT_KINDS, slice } from './model/index.js';
export {
  type CodebookRow,
  type CodebookTable,
  type Column,
  type ContextOptions,
  type ContextRow,
  type CountOptions,
  type CountRow,
  type CSVOptions,
  codebook,
  keywordInContext,
  type ListedArticle,
  type ObservationKind,
  type ObservationRow,
  toArticleRows,
  toColumns,
  toCountRows,
  toCSV,
  toObservations,
} from './observations/index.js';
export { relationshipOf, stanceLabel, stanceOf } from './of-article.js';
export { createPipeline, defaultComponents, type Pipeline, type PipelineOptions } from './pipeline.js';
export {
  type Answer,
  type AnyReader,
  type BatchReader,
  type LinearScorerOptions,
  lexiconReader,
  lexiconScorer,
  linearReader,
  linearScorer,
  type Reader,
  type Readings,
  scorerReader,
} from './readers/index.js';
