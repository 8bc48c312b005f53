import { type Blocks, blocksError, blocksMean } from './blocks.js';
import { normalCdf } from './normal.js';
import { quantileSorted } from './quantile.js';
import { studentQuantile } from './student.js';

/** Below this many blocks the resampled means are too few and too close together to read tails from. */
const FEWEST_FOR_PERCENTILES = 8;

/**
 * Interval for the mean of blocks from its bootstrap means. From 8 blocks on these are percentiles, taken so far
 * out that samples of this size cover as often as promised (the expanded percentile interval: plain percentiles
 * are too narrow by √((n−1)/n) and by normal instead of t quantiles); below that Student's t.
 * Fewer than two blocks: NaN.
 * @see Hesterberg (2015), "What Teachers Should Know About the Bootstrap", The American Statistician 69, 3.3
 */
export function meanInterval(
  blocks: Blocks,
  means: Float64Array,
  options: { readonly level?: number } = {},
): [number, number] {
  const n = blocks.sums.length;
  return interval({
    centre: blocksMean(blocks),
    error: blocksError(blocks),
    df: n - 1,
    fewest: n,
    shrunk: Math.sqrt((n - 1) / n),
    replicates: means,
    level: options.level ?? 0.95,
  });
}

/** {@link meanInterval} for the mean of `a` minus the mean of `b`, two independent sets of blocks (Welch). */
export function differenceInterval(
  a: { readonly blocks: Blocks; readonly means: Float64Array },
  b: { readonly blocks: Blocks; readonly means: Float64Array },
  options: { readonly level?: number } = {},
): [number, number] {
  const [n, m] = [a.blocks.sums.length, b.blocks.sums.length];
  const [va, vb] = [blocksError(a.blocks) ** 2, blocksError(b.blocks) ** 2];
  const error = Math.sqrt(va + vb);
  const replicates = new Float64Array(Math.min(a.means.length, b.means.length));
  for (let i = 0; i < replicates.length; i++) replicates[i] = a.means[i]! - b.means[i]!;
  return interval({
    centre: blocksMean(a.blocks) - blocksMean(b.blocks),
    error,
    df: welchDf(va, n, vb, m),
    fewest: Math.min(n, m),
    shrunk: error > 0 ? Math.sqrt((va * (n - 1)) / n + (vb * (m - 1)) / m) / error : 1,
    replicates,
    level: options.level ?? 0.95,
  });
}

/** Degrees of freedom of a difference whose two sides have squared standard errors `va` and `vb`. Welch (1947). */
export function welchDf(va: number, n: number, vb: number, m: number): number {
  const df = (va + vb) ** 2 / (va ** 2 / (n - 1) + vb ** 2 / (m - 1));
  return Number.isFinite(df) ? df : n + m - 2;
}

function interval(given: {
  readonly centre: number;
  readonly error: number;
  readonly df: number;
  readonly fewest: number;
  /** Spread of the bootstrap means relative to the unbiased standard error. */
  readonly shrunk: number;
  readonly replicates: Float64Array;
  readonly level: number;
}): [number, number] {
  const { centre, error, df, fewest, shrunk, replicates, level } = given;
  if (!(df > 0) || Number.isNaN(error)) return [Number.NaN, Number.NaN];
  if (error === 0) return [centre, centre];
  const t = studentQuantile(1 - (1 - level) / 2, df);
  if (fewest < FEWEST_FOR_PERCENTILES) return [centre - t * error, centre + t * error];
  const out = normalCdf(-t / shrunk);
  const sorted = replicates.slice().sort();
  return [quantileSorted(sorted, out), quantileSorted(sorted, 1 - out)];
}
