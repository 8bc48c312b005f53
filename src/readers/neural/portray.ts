import { voiceAt } from '../../components/quotations/index.js';
import { chancesAt, nearestWhole } from '../../core/index.js';
import type { Document } from '../../document.js';
import {
  type ActorId,
  type ActorPortrayal,
  isOwn,
  NOTHING,
  type Portrayal,
  type StanceChances,
} from '../../model/index.js';
import type { Share } from './answers.js';
import type { ArticleWeights } from './model.js';

/** What one sentence says of an actor. */
interface Saying extends Share {
  readonly sentence: number;
  /** Index of the first of its mentions there among the targets. */
  readonly observation: number;
  /** Whether these are the outlet's own words. */
  readonly isOwn: boolean;
}

/**
 * An article's stance toward everybody it is about, and toward what they are part of: the mean over the shares of its sentences, drawn
 * toward nothing by a prior. They are all there is to it. `shares`: by target; none of a mention that the network did not see.
 */
export function portrayActors(
  document: Document,
  shares: ReadonlyMap<number, Share>,
  weights: ArticleWeights,
): ActorPortrayal[] {
  const { actors } = document;
  const ids = new Set(actors.flatMap(({ id, partOf }) => (partOf === undefined ? [id] : [id, partOf])));
  return [...ids].flatMap((actor) => {
    const sayings = sayingsOf(document, shares, actor);
    const of = (some: readonly Saying[]) => portrayalOf(some, weights);
    const stance = of(sayings);
    if (stance.kind === 'insufficient') return [];
    return {
      actor,
      stance,
      own: of(sayings.filter(({ isOwn }) => isOwn)),
      quoted: of(sayings.filter(({ isOwn }) => !isOwn)),
      chances: expected(stance.value, weights),
    };
  });
}

function sayingsOf(
  { mentions, actors, targets, quotations }: Document,
  shares: ReadonlyMap<number, Share>,
  actor: ActorId,
): Saying[] {
  const sideOf = nearestWhole(actors, [actor]);
  const seen = new Set<string>();
  return targets.flatMap((target, observation) => {
    const { actor: named, sentence, span } = mentions[target]!;
    const one = `${sentence} ${named}`;
    const share = shares.get(target);
    if (sideOf(named) !== 0 || share === undefined || seen.has(one)) return [];
    seen.add(one);
    return { ...share, sentence, observation, isOwn: isOwn(voiceAt(quotations, span)) };
  });
}

function portrayalOf(sayings: readonly Saying[], { prior, dyad }: ArticleWeights): Portrayal {
  if (sayings.length === 0) return NOTHING;
  const whole = sayings.reduce((sum, { weight }) => sum + weight, prior);
  const sum = sayings.reduce((all, { value, weight }) => all + (value * weight) / whole, 0);
  // What would leave the scale is drawn back to its end.
  const scale = Math.min(1, 1 / Math.abs(sum));
  return {
    kind: 'portrayal',
    value: sum * scale,
    terms: sayings.map(({ sentence, observation, value, weight }) => ({
      sentence,
      value: value * scale,
      weight: weight / whole,
      observation,
      source: 'stances' as const,
    })),
    prior: { value: 0, weight: prior / whole },
    chances: chancesAt(sum * scale, dyad),
  };
}

/** What a coder of the article's main actors would be expected to say. */
function expected(value: number, { main }: ArticleWeights): StanceChances {
  const { below, between, above } = chancesAt(value, main);
  return { unfavourable: below, neutral: between, favourable: above };
}
