import type { Blocks } from './blocks.js';
import type { Generator } from './generator.js';

/** Answer of a permutation test. */
export interface PermutationResult {
  /** Two-sided, in (0, 1]. */
  readonly p: number;
  /** True when every arrangement was tried, so that `p` is no estimate. */
  readonly exact: boolean;
  /** Arrangements tried. */
  readonly permutations: number;
}

export interface PermutationOptions {
  /** Random arrangements to try when there are too many to try all. */
  readonly permutations: number;
  readonly random: Generator;
  /** Try all arrangements when there are at most this many. Default 10,000. */
  readonly exactUpTo?: number;
  /**
   * Stop once this many arrangements were at least as extreme; p is then their share of those tried, which is valid
   * and saves time where there is nothing to find (Besag & Clifford 1991, Biometrika 78). Default: never.
   */
  readonly stopAfter?: number;
}

/**
 * Could the difference between the means of two sets of blocks be chance? Blocks change sides; the share of arrangements
 * with a difference at least as large is p, (hits + 1) / (n + 1) when they are drawn at random. An empty side: p = 1.
 * @see Phipson & Smyth (2010), "Permutation P-values should never be zero"
 */
export function permutationTest(a: Blocks, b: Blocks, options: PermutationOptions): PermutationResult {
  const [n, m] = [a.sums.length, b.sums.length];
  if (n === 0 || m === 0) return { p: 1, exact: true, permutations: 1 };
  // Drawing the smaller side is enough: the larger is what is left.
  const [small, large] = n <= m ? [a, b] : [b, a];
  const size = small.sums.length;
  const total = n + m;
  const sums = new Float64Array(total);
  const weights = new Float64Array(total);
  sums.set(small.sums);
  sums.set(large.sums, size);
  weights.set(small.weights);
  weights.set(large.weights, size);
  const allSums = sums.reduce((x, y) => x + y, 0);
  const allWeights = weights.reduce((x, y) => x + y, 0);
  const [smallConstant, largeConstant] = [small.constant ?? 0, large.constant ?? 0];
  const gap = (sum: number, weight: number) =>
    Math.abs(sum / (weight + smallConstant) - (allSums - sum) / (allWeights - weight + largeConstant));
  let firstSum = 0;
  let firstWeight = 0;
  for (let i = 0; i < size; i++) {
    firstSum += sums[i]!;
    firstWeight += weights[i]!;
  }
  const bar = threshold(gap(firstSum, firstWeight));

  const arrangements = choose(total, size, options.exactUpTo ?? 10_000);
  if (arrangements !== null) {
    let hits = 0;
    forEachChoice(total, size, (chosen) => {
      let sum = 0;
      let weight = 0;
      for (let i = 0; i < size; i++) {
        sum += sums[chosen[i]!]!;
        weight += weights[chosen[i]!]!;
      }
      if (gap(sum, weight) >= bar) hits++;
    });
    return { p: hits / arrangements, exact: true, permutations: arrangements };
  }

  const { random } = options;
  const bits = new Uint32Array(size);
  return draw(options, () => {
    let sum = 0;
    let weight = 0;
    random.fill(bits);
    for (let i = 0; i < size; i++) {
      const j = i + Math.floor((bits[i]! * (total - i)) / 0x100000000);
      const s = sums[j]!;
      const w = weights[j]!;
      sums[j] = sums[i]!;
      weights[j] = weights[i]!;
      sums[i] = s;
      weights[i] = w;
      sum += s;
      weight += w;
    }
    return gap(sum, weight) >= bar;
  });
}

/** Runs random arrangements until enough were tried, and turns hits into p. */
export function draw(options: PermutationOptions, isExtreme: () => boolean): PermutationResult {
  const stopAfter = options.stopAfter ?? Number.POSITIVE_INFINITY;
  let hits = 0;
  for (let tried = 1; tried <= options.permutations; tried++) {
    if (isExtreme()) hits++;
    if (hits >= stopAfter) return { p: hits / tried, exact: false, permutations: tried };
  }
  return { p: (hits + 1) / (options.permutations + 1), exact: false, permutations: options.permutations };
}

/** What counts as "at least as large": equal sums in another order differ in their last digits. */
export function threshold(observed: number): number {
  return observed - 1e-12 - 1e-9 * observed;
}

/** Binomial coefficient, or null when it exceeds `most`. */
function choose(n: number, k: number, most: number): number | null {
  let result = 1;
  for (let i = 1; i <= k; i++) {
    result = (result * (n - k + i)) / i;
    if (result > most) return null;
  }
  return Math.round(result);
}

/** Calls `visit` with every choice of `k` out of 0 … n − 1, in lexicographic order; the array is reused. */
function forEachChoice(n: number, k: number, visit: (chosen: Int32Array) => void): void {
  const chosen = Int32Array.from({ length: k }, (_, i) => i);
  for (;;) {
    visit(chosen);
    let i = k - 1;
    while (i >= 0 && chosen[i] === n - k + i) i--;
    if (i < 0) return;
    chosen[i]!++;
    for (let j = i + 1; j < k; j++) chosen[j] = chosen[j - 1]! + 1;
  }
}
