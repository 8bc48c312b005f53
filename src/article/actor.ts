import type { ActorId, ActorPortrayal, Analysis } from '../model/index.js';
import { stanceTerms } from './stance-terms.js';
import { weightedSum } from './sum.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

export { stanceTerms } from './stance-terms.js';

/**
 * One article's stance toward one actor: the weighted mean of what its mentions and those of its parts (`RUS:putin` counts
 * for `RUS`) are found to say, in scored segments only, pulled toward 0. Range [−1, 1]; positive favours the actor. The
 * weights are learned from whole articles; see the README of this folder.
 *
 * Each part of the result is a sum that can be shown: `value` equals Σ `term.value × term.weight`, the prior adds 0. `error`
 * says how far another article of the same outlook might stray. An actor without a scored mention is `insufficient`, never 0.
 *
 * @example stanceOf(analyze(article), 'RUS').stance
 */
export function stanceOf(
  analysis: Analysis,
  actor: ActorId,
  options: { readonly weights?: PortrayalWeights } = {},
): ActorPortrayal {
  const given = analysis.portrayals?.actors.find((each) => each.actor === actor);
  if (given) return given;
  const weights = options.weights ?? WEIGHTS;
  const { all, own, quoted } = stanceTerms(analysis, actor, weights);
  const how = { prior: weights.prior.stance, spread: weights.spread };
  return {
    actor,
    stance: weightedSum(all, how),
    own: weightedSum(own, how),
    quoted: weightedSum(quoted, how),
  };
}
