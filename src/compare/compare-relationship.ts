import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkPair } from './known-actors.js';
import { type CompareRelationshipOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * How each group (outlet) portrays the tie between two actors, and where groups differ. Channels: `climate` (hostile −1 …
 * allied +1, as fact), `appraisal` (deplored −1 … welcomed +1), `stance:A`, `stance:B`, `initiative` (+1: the first always
 * acts on the second), `frame:…` (share of the sentences about the tie), `voice:A`, `voice:B`, `voice:others` (share of
 * the quoted words), `space` (share of the article's words in sentences about the tie), `third:…` (share of the articles that
 * bring in a further actor). See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareRelationship(analyses, { between: ['RUS', 'IRN'], by: 'outlet', seed: 1 })
 */
export function compareRelationship(analyses: readonly Analysis[], options: CompareRelationshipOptions): Comparison {
  checkKeys(options, ['between', 'by', ...INFERENCE_OPTIONS]);
  const { between, by = 'outlet', ...inference } = options;
  inferenceOf(inference);
  checkPair(between, analyses, options.registry);
  checkGrouping(analyses, by);
  const question = { kind: 'relationship', between: [between[0], between[1]], by } as const;
  return answer(analyses, question, inference);
}
