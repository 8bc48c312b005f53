import { voiceAt } from '../../components/quotations/index.js';
import { nearestWhole } from '../../core/index.js';
import type { Document } from '../../document.js';
import type {
  ActorId,
  ActorPortrayal,
  Portrayal,
  ScoredMention,
  StanceChances,
  StanceProbabilities,
} from '../../model/index.js';
import type { ArticleWeights } from './model.js';

/** What one sentence says of an actor. */
interface Saying {
  readonly sentence: number;
  /** Index of the first of its mentions there among the targets. */
  readonly observation: number;
  readonly chances: StanceProbabilities;
  readonly weight: number;
  /** Whether these are the outlet's own words. */
  readonly isOwn: boolean;
}

/**
 * An article's stance toward everybody it is about, and toward what they are part of: the mean over its sentences, those that
 * take sides counting more, drawn toward nothing by a prior. The sentences' shares are all there is to it.
 */
export function portrayActors(
  document: Document,
  scored: readonly ScoredMention[],
  weights: ArticleWeights,
): ActorPortrayal[] {
  const { actors } = document;
  const ids = new Set(actors.flatMap(({ id, partOf }) => (partOf === undefined ? [id] : [id, partOf])));
  return [...ids].flatMap((actor) => {
    const sayings = sayingsOf(document, scored, actor, weights);
    if (sayings.length === 0) return [];
    const of = (some: readonly Saying[]) => portrayalOf(some, weights);
    return {
      actor,
      stance: of(sayings),
      own: of(sayings.filter(({ isOwn }) => isOwn)),
      quoted: of(sayings.filter(({ isOwn }) => !isOwn)),
      chances: chancesOf(sayings, weights),
    };
  });
}

function sayingsOf(
  { annotation, mentions, actors, targets, quotations }: Document,
  scored: readonly ScoredMention[],
  actor: ActorId,
  { even, headline }: ArticleWeights,
): Saying[] {
  const sideOf = nearestWhole(actors, [actor]);
  const seen = new Set<string>();
  return targets.flatMap((target, observation) => {
    const { actor: named, sentence, span } = mentions[target]!;
    const one = `${sentence} ${named}`;
    if (sideOf(named) !== 0 || seen.has(one)) return [];
    seen.add(one);
    const chances = scored[observation]!.probabilities;
    const isHeadline = annotation.segments[annotation.sentences[sentence]!.segment]?.kind === 'headline';
    const weight = (1 - chances.neutral + even) * (isHeadline ? headline : 1);
    const { kind } = voiceAt(quotations, span);
    return { sentence, observation, chances, weight, isOwn: kind === 'outlet' || kind === 'scare' };
  });
}

function portrayalOf(sayings: readonly Saying[], { prior, praise, blame }: ArticleWeights): Portrayal {
  if (sayings.length === 0) return { kind: 'insufficient', observations: 0, needed: 1 };
  const whole = sayings.reduce((sum, { weight }) => sum + weight, prior);
  const terms = sayings.map(({ sentence, observation, chances, weight }) => ({
    sentence,
    value: praise * chances.positive - blame * chances.negative,
    weight: weight / whole,
    observation,
    source: 'stances' as const,
  }));
  const sum = terms.reduce((all, { value, weight }) => all + value * weight, 0);
  // What would leave the scale is drawn back to its end.
  const scale = Math.min(1, 1 / Math.abs(sum));
  return {
    kind: 'portrayal',
    value: sum * scale,
    terms: terms.map((term) => ({ ...term, value: term.value * scale })),
    prior: { value: 0, weight: prior / whole },
  };
}

/** What a coder of the whole article would be expected to say. */
function chancesOf(sayings: readonly Saying[], { prior, negative, positive }: ArticleWeights): StanceChances {
  const whole = sayings.reduce((sum, { weight }) => sum + weight, prior);
  const mean = (side: 'negative' | 'positive') =>
    sayings.reduce((sum, { chances, weight }) => sum + weight * chances[side], 0) / whole;
  const [blamed, praised] = [mean('negative'), mean('positive')];
  const odds = ({ bias, blame, praise }: ArticleWeights['negative']) =>
    Math.exp(bias + blame * blamed + praise * praised);
  const [down, up] = [odds(negative), odds(positive)];
  const all = 1 + down + up;
  return { unfavourable: down / all, neutral: 1 / all, favourable: up / all };
}
