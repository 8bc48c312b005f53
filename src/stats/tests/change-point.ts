import { draw, type PermutationOptions, threshold } from './permutation.js';

/** Where a series most looks as if its mean had changed once, and whether chance could do that. */
export interface ChangePoint {
  /** Index of the first value after the change. */
  readonly index: number;
  /** Means before and after. They were chosen to be far apart: another sample would show less. */
  readonly before: number;
  readonly after: number;
  /** Share of orders of the same values in which some cut is at least as clear, (0, 1]. */
  readonly p: number;
}

/** How a change is searched for. */
export interface ChangePointOptions extends PermutationOptions {
  /** Values that either side of a cut needs. Default 3. */
  readonly fewest?: number;
}

/**
 * Test for one change of the mean at an unknown place: the largest standardized cumulative sum over all cuts, against the same
 * values in random order. Values of the same `time` are never cut apart. Null with fewer than two times `fewest` values, where no cut
 * is allowed, and where all values are the same. Linear in the values, times the permutations.
 * @param values in order of time
 * @param times one for each value, never falling
 * @see Csörgő & Horváth (1997), Limit Theorems in Change-Point Analysis; Hušková (2004), "Permutation principle and bootstrap in
 * change point analysis"
 * @example changePointTest([0, 0, 1, 0, 5, 6, 5, 6], [1, 2, 3, 4, 5, 6, 7, 8], { permutations: 999, random: generator(1) })?.index // 4
 */
export function changePointTest(
  values: readonly number[],
  times: readonly number[],
  options: ChangePointOptions,
): ChangePoint | null {
  const { fewest = 3, random } = options;
  const n = values.length;
  const cuts: number[] = [];
  for (let k = Math.max(1, fewest); k <= n - Math.max(1, fewest); k++) if (times[k - 1]! < times[k]!) cuts.push(k);
  if (cuts.length === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  // Sums about the mean keep their digits.
  const order = Float64Array.from(values, (value) => value - mean);
  const weights = cuts.map((k) => Math.sqrt(n / (k * (n - k))));
  const largest = (): { readonly cut: number; readonly size: number } => {
    let sum = 0;
    let at = 0;
    let best = { cut: cuts[0]!, size: -1 };
    cuts.forEach((cut, i) => {
      for (; at < cut; at++) sum += order[at]!;
      const size = Math.abs(sum) * weights[i]!;
      if (size > best.size) best = { cut, size };
    });
    return best;
  };
  const { cut: index, size } = largest();
  if (size < 1e-9) return null;
  const bar = threshold(size);
  const { p } = draw(options, () => {
    for (let i = n - 1; i > 0; i--) {
      const j = random.below(i + 1);
      const value = order[i]!;
      order[i] = order[j]!;
      order[j] = value;
    }
    return largest().size >= bar;
  });
  const average = (part: readonly number[]) => part.reduce((sum, value) => sum + value, 0) / part.length;
  return { index, before: average(values.slice(0, index)), after: average(values.slice(index)), p };
}
