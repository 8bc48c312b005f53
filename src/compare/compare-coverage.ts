import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkSubject } from './known-actors.js';
import { type CompareCoverageOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * How much each group (outlet) makes of an actor, or of the tie between two, and where groups differ. Channels, all shares:
 *
 * - `mentioned`: share of the articles that mention it; a tie, with both in one sentence.
 * - `space`: share of an article's words that stand in sentences about it, 0 where there are none.
 * - `headline`: of the articles that mention it, the share that do so in the headline.
 * - `third:ID`: of the articles that mention it, the share that bring in a further actor; the twelve that are named most.
 *
 * `events` of the result lists the events with an article about it, and how many articles each group has on them: give
 * articles an `event` for that. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @example compareCoverage(analyses, { of: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareCoverage(analyses: readonly Analysis[], options: CompareCoverageOptions): Comparison {
  checkKeys(options, ['of', 'by', ...INFERENCE_OPTIONS]);
  const { of, by = 'outlet', ...inference } = options;
  inferenceOf(inference);
  const subject = checkSubject(of, 'of', analyses, options.registry);
  checkGrouping(analyses, by);
  return answer(analyses, { kind: 'coverage', of: subject, by }, inference);
}
