import type { ActorId, ActorPortrayal, Analysis, Portrayal } from '../model/index.js';
import { chancesOf } from './stance-label.js';
import { stanceTerms } from './stance-terms.js';
import { type RawTerm, weightedSum } from './sum.js';
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
  const portrayed = (terms: readonly RawTerm[]) => levelled(weightedSum(terms, how), weights.level);
  const chances = chancesOf(analysis, all);
  return {
    actor,
    stance: portrayed(all),
    own: portrayed(own),
    quoted: portrayed(quoted),
    ...(chances === null ? {} : { chances }),
  };
}

/** The sum times a factor; what would leave [−1, 1] is drawn back to its end. */
function levelled(portrayal: Portrayal, factor: number): Portrayal {
  if (portrayal.kind === 'insufficient') return portrayal;
  const { value, terms, prior, error } = portrayal;
  const scale = Math.min(factor, value === 0 ? factor : 1 / Math.abs(value));
  return {
    kind: 'portrayal',
    value: value * scale,
    // Its list is named, so that what is shown of a term is the reading itself, which its cues add up to.
    terms: terms.map((term) => ({ ...term, value: term.value * scale, source: 'stances' })),
    prior,
    ...(error === undefined ? {} : { error: error * factor }),
  };
}
