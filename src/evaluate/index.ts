/**
 * How right readings are, measured on gold data.
 * @module standpoint/evaluate
 */

export { type EvaluateOptions, type EvaluationReport, evaluate, groupNames } from './evaluate.js';
export { type EvaluateLaterOptions, evaluateLater } from './later.js';
export type { MetricValue } from './metrics/index.js';
export { defaultPipeline, type EvaluatedParts } from './pipeline.js';
export { type EvaluationSet, isOf, type RowProblem, SET_NAMES, type SetName, SPLITS, type Split } from './sets.js';
