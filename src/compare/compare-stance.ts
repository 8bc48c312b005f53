import type { Analysis } from '../model/analysis.js';
import type { Comparison } from '../model/comparison.js';
import { answer } from './answer.js';
import { checkGrouping } from './check-grouping.js';
import { checkActorList, checkActors } from './known-actors.js';
import { type CompareStanceOptions, checkKeys, INFERENCE_OPTIONS, inferenceOf } from './options.js';

/**
 * How each group (outlet) stands toward each actor, and where groups differ: channels `stance:ID` (all words), `own:ID`
 * (the outlet's) and `quoted:ID`. Scores in [−1, 1]; positive favours the actor; parts count for the whole
 * (`RUS:putin` for `RUS`). An article counts once, however long. See {@link compareSummary} for the inference.
 *
 * An actor that is known but never mentioned gives `insufficient` and a warning.
 *
 * @throws StandpointError `unknown-actor`, `unknown-option`, `invalid-option`; `duplicate-article` when two texts share
 * an id
 * @example compareStance(analyses, { actors: ['RUS', 'IRN'], by: 'outlet' })
 */
export function compareStance(analyses: readonly Analysis[], options: CompareStanceOptions): Comparison {
  checkKeys(options, ['actors', 'by', ...INFERENCE_OPTIONS]);
  const { actors, by = 'outlet', ...inference } = options;
  checkActorList(actors, 'actors');
  inferenceOf(inference);
  checkActors(actors, analyses, options.registry);
  checkGrouping(analyses, by);
  return answer(analyses, { kind: 'stance', actors: [...new Set(actors)], by }, inference);
}
