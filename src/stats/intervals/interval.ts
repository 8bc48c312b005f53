import { quantileSorted } from '../description/index.js';
import { studentQuantile } from '../distributions/index.js';
import { type Blocks, blocksError, blocksMean, type Replicates } from '../resampling/index.js';

/** Below this many blocks resampled errors are too coarse to learn the skew from. */
const FEWEST_FOR_BOOTSTRAP = 6;
/** A sample that happens to draw nearly the same value again and again must not count as infinitely sure. */
const LEAST_ERROR = 0.25;

/** A set of blocks with its bootstrap samples. */
export interface Resampled {
  readonly blocks: Blocks;
  readonly replicates: Replicates | null;
}

/**
 * Interval for the mean of blocks. From 6 blocks on, each bound is the further out of two: that of the studentized bootstrap
 * (bootstrap-t), which leans toward the long tail of skewed values, and Student's t, which keeps the short side from
 * trusting the few values seen. Below 6 blocks, and without replicates, it is Student's t alone. Nothing varies: no width; fewer than two
 * blocks: NaN.
 * @see Hall (1988), "Theoretical comparison of bootstrap confidence intervals", Annals of Statistics 16
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", 12.5
 * @example meanInterval(blocks, bootstrap(blocks, { resamples: 2000, random: generator(1) }), { level: 0.95 })
 */
export function meanInterval(
  blocks: Blocks,
  replicates: Replicates | null,
  options: { readonly level?: number } = {},
): [number, number] {
  const n = blocks.sums.length;
  const centre = blocksMean(blocks);
  const error = blocksError(blocks);
  const least = LEAST_ERROR * error;
  const studentized =
    replicates && (() => replicates.means.map((mean, i) => (mean - centre) / Math.max(least, replicates.errors[i]!)));
  return interval({ centre, error, df: n - 1, fewest: n, studentized, level: options.level ?? 0.95 });
}

/** {@link meanInterval} for the mean of `a` minus the mean of `b`, two independent sets of blocks (Welch). */
export function differenceInterval(
  a: Resampled,
  b: Resampled,
  options: { readonly level?: number } = {},
): [number, number] {
  const [n, m] = [a.blocks.sums.length, b.blocks.sums.length];
  const [ea, eb] = [blocksError(a.blocks), blocksError(b.blocks)];
  const centre = blocksMean(a.blocks) - blocksMean(b.blocks);
  const [leastA, leastB] = [LEAST_ERROR * ea, LEAST_ERROR * eb];
  const [ofA, ofB] = [a.replicates, b.replicates];
  const ratios = (x: Replicates, y: Replicates) =>
    x.means.subarray(0, Math.min(x.means.length, y.means.length)).map((mean, i) => {
      const [ex, ey] = [Math.max(leastA, x.errors[i]!), Math.max(leastB, y.errors[i]!)];
      return (mean - y.means[i]! - centre) / Math.sqrt(ex * ex + ey * ey);
    });
  return interval({
    centre,
    error: Math.sqrt(ea * ea + eb * eb),
    df: welchDf(ea * ea, n, eb * eb, m),
    fewest: Math.min(n, m),
    studentized: ofA && ofB && (() => ratios(ofA, ofB)),
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
  /** Bootstrap means about the mean of the data, each over its own error; null where none were drawn. */
  readonly studentized: (() => Float64Array) | null;
  readonly level: number;
}): [number, number] {
  const { centre, error, df, fewest, studentized, level } = given;
  if (!(df > 0) || Number.isNaN(error)) return [Number.NaN, Number.NaN];
  if (error === 0) return [centre, centre];
  const tail = (1 - level) / 2;
  const t = studentQuantile(1 - tail, df);
  if (fewest < FEWEST_FOR_BOOTSTRAP || !studentized) return [centre - t * error, centre + t * error];
  const sorted = studentized().sort();
  const below = Math.max(t, quantileSorted(sorted, 1 - tail));
  const above = Math.max(t, -quantileSorted(sorted, tail));
  return [centre - below * error, centre + above * error];
}
