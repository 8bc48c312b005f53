import type { Portrayal, Term } from '../model/portrayal.js';

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
 * places that were looked at and held nothing: they count as 0 too and are shown with the prior.
 * Without terms or silent weight: insufficient.
 */
export function weightedSum(raw: readonly RawTerm[], options: { prior: number; silent?: number }): Portrayal {
  const silent = options.silent ?? 0;
  let total = 0;
  for (const term of raw) total += term.weight;
  if (!(total + silent > 0)) return { kind: 'insufficient', observations: 0, needed: 1 };
  const whole = total + silent + options.prior;
  const terms: Term[] = raw.map(({ sentence, value, weight, observation }) => ({
    sentence,
    value,
    weight: weight / whole,
    observation,
  }));
  let value = 0;
  for (const term of terms) value += term.value * term.weight;
  return { kind: 'portrayal', value, terms, prior: { value: 0, weight: (silent + options.prior) / whole } };
}
