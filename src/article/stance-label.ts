import { exp } from '../core/index.js';
import type { ActorId, Analysis, Portrayal, StanceChances, StanceProbabilities } from '../model/index.js';
import { STANCE_MODEL } from './models.js';
import type { LabelModel, LabelWeights } from './stance-model.js';
import { stanceTerms } from './stance-terms.js';
import { type RawTerm, weightedSum } from './sum.js';
import { type PortrayalWeights, WEIGHTS } from './weights.js';

/** An article's stance toward an actor as one of three classes, with the two sums that decide it. */
export type StanceLabel =
  | {
      readonly kind: 'label';
      readonly label: keyof StanceProbabilities;
      /** What a coder would be expected to answer; they sum to 1. */
      readonly probabilities: StanceProbabilities;
      /** Mean chance that a mention is favourable, shrunk toward 0. */
      readonly positive: Portrayal;
      /** Mean chance that a mention is unfavourable, shrunk toward 0. */
      readonly negative: Portrayal;
    }
  | { readonly kind: 'insufficient'; readonly observations: number; readonly needed: number };

/** What `stanceLabel` of `src/of-article.ts` says, of an actor by id. */
export function stanceLabel(
  analysis: Analysis,
  actor: ActorId,
  options: { readonly weights?: PortrayalWeights; readonly model?: LabelModel } = {},
): StanceLabel {
  const model = options.model ?? STANCE_MODEL.label;
  const { all } = stanceTerms(analysis, actor, options.weights ?? WEIGHTS);
  const { positive, negative } = twoMeans(analysis, all, model.prior);
  if (positive.kind === 'insufficient') return positive;
  if (negative.kind === 'insufficient') return negative;
  // Its reader expects what coders say; another model is another question.
  const given = options.model ? undefined : analysis.portrayals?.actors.find((each) => each.actor === actor)?.chances;
  const probabilities = given ? asProbabilities(given) : probabilitiesOf(positive.value, negative.value, model);
  return { kind: 'label', label: decide(probabilities, model), probabilities, positive, negative };
}

/** What a reader of whole articles expects coders to answer. */
function asProbabilities({ unfavourable, neutral, favourable }: StanceChances): StanceProbabilities {
  return { negative: unfavourable, neutral, positive: favourable };
}

/** What coders would be expected to answer, from the weighed observations; null without any. */
export function chancesOf(
  analysis: Analysis,
  terms: readonly RawTerm[],
  model = STANCE_MODEL.label,
): StanceChances | null {
  const { positive, negative } = twoMeans(analysis, terms, model.prior);
  if (positive.kind === 'insufficient' || negative.kind === 'insufficient') return null;
  const chances = probabilitiesOf(positive.value, negative.value, model);
  return { unfavourable: chances.negative, neutral: chances.neutral, favourable: chances.positive };
}

/** The two means that a label rests on. */
function twoMeans(
  analysis: Analysis,
  terms: readonly RawTerm[],
  prior: LabelModel['prior'],
): { readonly positive: Portrayal; readonly negative: Portrayal } {
  const mean = (side: 'positive' | 'negative') =>
    weightedSum(
      terms.map((term) => ({ ...term, value: analysis.stances[term.observation]!.probabilities[side] })),
      { prior: prior[side] },
    );
  return { positive: mean('positive'), negative: mean('negative') };
}

export function probabilitiesOf(
  positive: number,
  negative: number,
  model: Pick<LabelModel, 'positive' | 'negative'>,
): StanceProbabilities {
  const logit = (weights: LabelWeights) => weights.bias + weights.positive * positive + weights.negative * negative;
  const up = exp(logit(model.positive));
  const down = exp(logit(model.negative));
  const whole = 1 + up + down;
  return { negative: down / whole, neutral: 1 / whole, positive: up / whole };
}

export function decide(
  { negative, neutral, positive }: StanceProbabilities,
  { classWeights }: Pick<LabelModel, 'classWeights'>,
): keyof StanceProbabilities {
  const down = negative * classWeights.negative;
  const even = neutral * classWeights.neutral;
  if (down > even && down > positive) return 'negative';
  return positive > even ? 'positive' : 'neutral';
}
