import type { StanceSpread } from '../../../src/article/index.js';
import { type RawTerm, weightedSum } from '../../../src/training.js';

/** The terms of one article in two halves, neither of which has a sentence of the other. */
export type Halves = readonly [readonly RawTerm[], readonly RawTerm[]];

/** Parts the sentences of an article by turns. Null when one half would be empty. */
export function halve(terms: readonly RawTerm[]): Halves | null {
  const turn = new Map<number, number>();
  for (const { sentence } of terms) if (!turn.has(sentence)) turn.set(sentence, turn.size % 2);
  const first = terms.filter(({ sentence }) => turn.get(sentence) === 0);
  const second = terms.filter(({ sentence }) => turn.get(sentence) === 1);
  return second.length === 0 ? null : [first, second];
}

/**
 * How far the mean of an article's second half lies from the value of its first, in standard errors by `spread`: 1 in root
 * mean square when the errors are honest. The mean of a half strays by its own terms' variance too.
 */
export function strays(halves: readonly Halves[], prior: number, spread: StanceSpread): number[] {
  return halves.flatMap(([first, second]) => {
    const told = weightedSum(first, { prior, spread });
    const mean = weightedSum(second, { prior: 0, spread });
    if (told.kind === 'insufficient' || mean.kind === 'insufficient') return [];
    const error = Math.hypot(told.error ?? 0, mean.error ?? 0);
    return [(mean.value - told.value) / error];
  });
}

/** The spread under which the halves of all articles are likeliest to stray as they do. */
export function fitSpread(halves: readonly Halves[], prior: number): StanceSpread {
  let best: StanceSpread = { deviation: 0.5, worth: 4 };
  let least = Number.POSITIVE_INFINITY;
  for (const worth of [1, 2, 4, 8, 16]) {
    for (let hundredths = 5; hundredths <= 80; hundredths++) {
      const spread = { deviation: hundredths / 100, worth };
      const loss = lossOf(halves, prior, spread);
      if (loss < least) {
        least = loss;
        best = spread;
      }
    }
  }
  return best;
}

/** Negative log-likelihood of the second halves, normal about the first. */
function lossOf(halves: readonly Halves[], prior: number, spread: StanceSpread): number {
  let loss = 0;
  for (const [first, second] of halves) {
    const told = weightedSum(first, { prior, spread });
    const mean = weightedSum(second, { prior: 0, spread });
    if (told.kind === 'insufficient' || mean.kind === 'insufficient') continue;
    const error = Math.hypot(told.error ?? 0, mean.error ?? 0);
    loss += Math.log(error) + ((mean.value - told.value) / error) ** 2 / 2;
  }
  return loss;
}
