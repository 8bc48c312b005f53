import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkPair } from './known-actors.js';
import { type CompareRelationshipOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * Which frames each group (outlet) puts the tie between two actors in, and where groups differ: the channels `frame:…` of
 * `compareRelationship`, the same numbers, without the rest. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareFrames(analyses, { between: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareFrames(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  checkKeys(options, ['between', 'by', ...INFERENCE_OPTIONS]);
  const { between, by = 'outlet', ...inference } = options;
  inferenceOf(inference);
  checkPair(between, analyses, options.registry);
  checkGrouping(analyses, by);
  return answer(analyses, { kind: 'frames', between: [between[0], between[1]], by }, inference);
}
