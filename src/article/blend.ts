import { type ChanceCurve, chancesAt } from '../core/index.js';
import type { Portrayal, Term, TermSource } from '../model/index.js';
import type { RawTerm } from './sum.js';

/** One ingredient of an article model: a shrunk weighted mean, times a learned factor. */
export interface Ingredient {
  readonly source: TermSource;
  readonly terms: readonly RawTerm[];
  /** Units of weight that pull the mean toward 0. */
  readonly prior: number;
  /** Learned. */
  readonly factor: number;
}

/** Σ `value × weight` ÷ (Σ `weight` + prior); 0 without terms. */
export function shrunkMean(terms: readonly RawTerm[], prior: number): number {
  let sum = 0;
  let whole = prior;
  for (const term of terms) {
    sum += term.value * term.weight;
    whole += term.weight;
  }
  return whole > 0 ? sum / whole : 0;
}

/** The least and the most that one ingredient is shown to weigh. */
const LEAST = 0.15;

/**
 * `bias` + Σ `factor` × shrunk mean, as a sum of terms whose shares and the prior's make 1. Ingredients share the weight by
 * their factors (one of factor 0 is left out); a term's value is scaled so that value × weight is what it adds. Kept within [−1, 1]. `error` is passed on,
 * `chances` are read off the value.
 */
export function blend(
  ingredients: readonly Ingredient[],
  bias: number,
  { error, chances: curve }: { readonly error?: number; readonly chances?: ChanceCurve } = {},
): Portrayal {
  const used = ingredients.filter(({ factor }) => factor !== 0);
  const sizes = used.map(({ factor }) => Math.max(LEAST, Math.abs(factor)));
  // A tenth is left for the prior, so that the bias always has a place in the sum.
  const scale = 0.9 / sizes.reduce((sum, size) => sum + size, 0);
  const terms: Term[] = [];
  let shown = 0;
  let value = bias;
  used.forEach(({ source, terms: raw, prior, factor }, i) => {
    const share = sizes[i]! * scale;
    let whole = prior;
    for (const term of raw) whole += term.weight;
    for (const term of raw) {
      const weight = (share * term.weight) / whole;
      const scaled = (term.value * factor) / share;
      terms.push({ sentence: term.sentence, value: scaled, weight, observation: term.observation, source });
      shown += weight;
      value += scaled * weight;
    }
  });
  const left = 1 - shown;
  const fits = Math.max(1, Math.abs(value));
  const known = {
    ...(error === undefined ? {} : { error }),
    ...(curve && { chances: chancesAt(value / fits, curve) }),
  };
  if (fits === 1) return { kind: 'portrayal', value, terms, prior: { value: bias / left, weight: left }, ...known };
  return {
    kind: 'portrayal',
    value: value / fits,
    terms: terms.map((term) => ({ ...term, value: term.value / fits })),
    prior: { value: bias / left / fits, weight: left },
    ...known,
  };
}
