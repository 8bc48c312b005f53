import { type Blocks, choose, forEachChoice, type Generator } from '../resampling/index.js';
import { meanGap, pooled, welch } from './two-sample-statistic.js';

/** Answer of a permutation test. */
export interface PermutationResult {
  /** Two-sided, in (0, 1]. */
  readonly p: number;
  /** True when every arrangement was tried, so that `p` is no estimate. */
  readonly exact: boolean;
  /** Arrangements tried. */
  readonly permutations: number;
}

/** How many arrangements are tried, and drawn by what. */
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

/** What is compared between the two samples. */
export interface TwoSampleOptions extends PermutationOptions {
  /**
   * `mean`: the difference of means, which also answers to a difference in spread when sizes differ. `welch`: that
   * difference over its standard error, which then keeps its promise for means alone (Janssen 1997, Statistics &
   * Probability Letters 36). Default `mean`.
   */
  readonly statistic?: 'mean' | 'welch';
}

/**
 * Could the difference between the means of two sets of blocks be chance? Blocks change sides; the share of arrangements
 * with a statistic at least as large is p, (hits + 1) / (n + 1) when they are drawn at random. An empty side: p = 1.
 * @see Phipson & Smyth (2010), "Permutation P-values should never be zero"
 */
export function permutationTest(a: Blocks, b: Blocks, options: TwoSampleOptions): PermutationResult {
  const [n, m] = [a.sums.length, b.sums.length];
  if (n === 0 || m === 0) return { p: 1, exact: true, permutations: 1 };
  // Drawing the smaller side is enough: the larger is what is left.
  const [small, large] = n <= m ? [a, b] : [b, a];
  const size = small.sums.length;
  const total = n + m;
  const pool = pooled(small, large);
  const order = Uint32Array.from({ length: total }, (_, i) => i);
  // A single block has no spread to divide by.
  const statistic = options.statistic === 'welch' && size > 1 ? welch(pool, small, large) : meanGap(pool, small, large);
  const bar = threshold(statistic(order));

  const arrangements = choose(total, size, options.exactUpTo ?? 10_000);
  if (arrangements !== null) {
    let hits = 0;
    forEachChoice(total, size, (chosen) => {
      if (statistic(chosen) >= bar) hits++;
    });
    return { p: hits / arrangements, exact: true, permutations: arrangements };
  }

  const { random } = options;
  const bits = new Uint32Array(size);
  return draw(options, () => {
    random.fill(bits);
    for (let i = 0; i < size; i++) {
      const j = i + Math.floor((bits[i]! * (total - i)) / 0x100000000);
      const drawn = order[j]!;
      order[j] = order[i]!;
      order[i] = drawn;
    }
    return statistic(order) >= bar;
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
  return observed - 1e-12 - 1e-8 * observed;
}
