import { type LabelChances, NOTHING, type Portrayal, type Term, type TermSource } from '../model/index.js';
import type { StanceSpread } from './stance-model.js';

/** An observation before its weight is made a share of the total. */
export interface RawTerm {
  readonly sentence: number;
  readonly value: number;
  /** Positive. */
  readonly weight: number;
  readonly observation: number;
}

/**
 * Weighted mean of the terms, pulled toward 0 by a prior worth `prior` units of weight. `silent` is the weight of
 * places that were looked at and held nothing: they count as 0 too and are shown with the prior. With a `spread` the result
 * carries its standard error. Without terms or silent weight: insufficient.
 */
export function weightedSum(
  raw: readonly RawTerm[],
  options: { prior: number; silent?: number; spread?: StanceSpread },
): Portrayal {
  const silent = options.silent ?? 0;
  let total = 0;
  for (const term of raw) total += term.weight;
  if (!(total + silent > 0)) return NOTHING;
  const whole = total + silent + options.prior;
  const terms: Term[] = raw.map(({ sentence, value, weight, observation }) => ({
    sentence,
    value,
    weight: weight / whole,
    observation,
  }));
  let value = 0;
  for (const term of terms) value += term.value * term.weight;
  const prior = { value: 0, weight: (silent + options.prior) / whole };
  const error = options.spread ? errorOf(raw, value, whole, options.spread) : undefined;
  return { kind: 'portrayal', value, terms, prior, ...(error === undefined ? {} : { error }) };
}

/** A portrayal whose terms say of which list they are. */
export function sourced(portrayal: Portrayal, source: TermSource): Portrayal {
  if (portrayal.kind === 'insufficient') return portrayal;
  return { ...portrayal, terms: portrayal.terms.map((term) => ({ ...term, source })) };
}

/** A sum times a factor; what would leave [−1, 1] is drawn back to its end. */
export function levelled(portrayal: Portrayal, factor: number): Portrayal {
  if (portrayal.kind === 'insufficient') return portrayal;
  const { value, terms, prior, error } = portrayal;
  const scale = Math.min(factor, value === 0 ? factor : 1 / Math.abs(value));
  return {
    ...portrayal,
    value: value * scale,
    terms: terms.map((term) => ({ ...term, value: term.value * scale })),
    prior: { ...prior, value: prior.value * scale },
    ...(error === undefined ? {} : { error: error * factor }),
  };
}

/** The mean of two views of one thing, as the sum of the terms of both; where one says nothing, the other. The error is the first one's. */
export function meanOfTwo(one: Portrayal, other: Portrayal): Portrayal {
  if (one.kind === 'insufficient') return other;
  if (other.kind === 'insufficient') return one;
  const halved = ({ terms }: typeof one) => terms.map((term) => ({ ...term, weight: term.weight / 2 }));
  const weight = (one.prior.weight + other.prior.weight) / 2;
  const pulled = (one.prior.value * one.prior.weight + other.prior.value * other.prior.weight) / 2;
  return {
    ...one,
    value: (one.value + other.value) / 2,
    terms: [...halved(one), ...halved(other)],
    prior: { value: weight > 0 ? pulled / weight : 0, weight },
    ...(one.chances && other.chances && { chances: meanChances(one.chances, other.chances) }),
  };
}

function meanChances(one: LabelChances, other: LabelChances): LabelChances {
  const mean = (side: keyof LabelChances) => (one[side] + other[side]) / 2;
  return { below: mean('below'), between: mean('between'), above: mean('above') };
}

/**
 * Standard deviation of the mean given the terms, were they normal with a normal prior: the variance of an observation of
 * weight 1, begun at what articles show on the whole and drawn toward what these terms show, over the total weight.
 * @see Gelman et al. (2013), Bayesian Data Analysis, ch. 2–3
 */
function errorOf(raw: readonly RawTerm[], value: number, whole: number, { deviation, worth }: StanceSpread): number {
  let squares = worth * deviation * deviation;
  let weights = worth;
  for (const term of raw) {
    squares += term.weight * (term.value - value) ** 2;
    weights += term.weight;
  }
  return Math.sqrt(squares / weights / whole);
}
