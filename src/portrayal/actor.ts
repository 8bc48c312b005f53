import type { ActorId } from '../model/actor.js';
import type { Analysis } from '../model/analysis.js';
import type { ActorPortrayal } from '../model/portrayal.js';
import { emphasis } from './emphasis.js';
import { sides } from './sides.js';
import { type RawTerm, weightedSum } from './sum.js';
import { isOwn } from './voice.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

/**
 * One article's stance toward one actor: the weighted mean of the scores of its mentions and those of its parts
 * (`RUS:putin` counts for `RUS`), in scored segments only. Range [−1, 1]; positive favours the actor.
 *
 * Each part of the result is a sum that can be shown: `value` equals Σ `term.value × term.weight`, the prior adds 0.
 * An actor without a scored mention is `insufficient`, never 0.
 *
 * @example stanceOf(analyze(article), 'RUS').stance
 */
export function stanceOf(
  analysis: Analysis,
  actor: ActorId,
  options: { readonly weights?: PortrayalWeights } = {},
): ActorPortrayal {
  const weights = options.weights ?? WEIGHTS;
  const { all, own, quoted } = stanceTerms(analysis, actor, weights);
  const prior = weights.prior.stance;
  return {
    actor,
    stance: weightedSum(all, { prior }),
    own: weightedSum(own, { prior }),
    quoted: weightedSum(quoted, { prior }),
  };
}

/** What is said where an actor or its parts are mentioned: all of it, the outlet's own words, and what it quotes. */
export function stanceTerms(
  analysis: Analysis,
  actor: ActorId,
  weights: PortrayalWeights,
): { readonly all: RawTerm[]; readonly own: RawTerm[]; readonly quoted: RawTerm[] } {
  const places = emphasis(analysis, weights);
  const sideOf = sides(analysis.actors, [actor]);
  const all: RawTerm[] = [];
  const own: RawTerm[] = [];
  const quoted: RawTerm[] = [];
  for (let i = 0; i < analysis.stances.length; i++) {
    const observation = analysis.stances[i]!;
    if (sideOf(observation.actor) !== 0) continue;
    const mention = analysis.mentions[observation.mention];
    const outletSpeaks = isOwn(observation.voice);
    const said = outletSpeaks ? 1 : weights.quoted.stance;
    const meant = mention ? weights.role[mention.role] * mention.confidence : 1;
    const weight = (places[observation.sentence] ?? 0) * meant * said;
    // Also drops NaN: a score or confidence that is no number is no evidence.
    if (!(weight > 0) || !Number.isFinite(observation.score)) continue;
    const term = { sentence: observation.sentence, value: observation.score, weight, observation: i };
    all.push(term);
    (outletSpeaks ? own : quoted).push(term);
  }
  return { all, own, quoted };
}
