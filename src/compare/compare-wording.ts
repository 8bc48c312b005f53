import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkSubject } from './known-actors.js';
import { type CompareWordingOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * Which words each group (outlet) uses near an actor, or near the tie between two, and what it calls them.
 *
 * `terms` of the result are the words, and pairs of neighbouring words, that set a group apart from all others: log-odds with an
 * informative prior, significance by shuffling whole articles, each with sentences that show it. Counted are the sentences that
 * mention the actor, or name both; names and stop words are left out. Channels `naming:ID:CLASS` are shares: of the times an article
 * calls the actor something, how often `regime`, `strongman`, `government`, `leader`, `office` (president, minister …) or
 * `country` and words like them. See {@link compareSummary} for the inference.
 *
 * @throws StandpointError `invalid-dyad`, `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when
 * two texts share an id
 * @see Monroe, Colaresi & Quinn (2008), "Fightin' Words", Political Analysis 16
 * @example compareWording(analyses, { near: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareWording(analyses: readonly Analysis[], options: CompareWordingOptions): Comparison {
  checkKeys(options, ['near', 'by', ...INFERENCE_OPTIONS]);
  const { near, by = 'outlet', ...inference } = options;
  inferenceOf(inference);
  const subject = checkSubject(near, 'near', analyses, options.registry);
  checkGrouping(analyses, by);
  return answer(analyses, { kind: 'wording', near: subject, by }, inference);
}
