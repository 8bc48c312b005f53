import type { ActorId, ActorPortrayal, Analysis } from '../model/index.js';
import { chancesOf } from './stance-label.js';
import { stanceTerms } from './stance-terms.js';
import { levelled, type RawTerm, sourced, weightedSum } from './sum.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

export { stanceTerms } from './stance-terms.js';

/** What `stanceOf` of `src/of-article.ts` says, of an actor by id. */
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
  // Its list is named, so that what is shown of a term is the reading itself, which its cues add up to.
  const portrayed = (terms: readonly RawTerm[]) => sourced(levelled(weightedSum(terms, how), weights.level), 'stances');
  const chances = chancesOf(analysis, all);
  return {
    actor,
    stance: portrayed(all),
    own: portrayed(own),
    quoted: portrayed(quoted),
    ...(chances === null ? {} : { chances }),
  };
}
