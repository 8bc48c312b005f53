import { quantileSorted } from '../description/index.js';
import { normalCdf, normalQuantile } from '../distributions/index.js';
import { type Blocks, blocksMean, type Replicates } from '../resampling/index.js';

/**
 * The plain percentile interval: the middle `level` of the bootstrap means. Too narrow for few blocks; see
 * {@link meanInterval}. No samples: NaN.
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", 13.3
 */
export function percentileInterval(
  replicates: Replicates,
  options: { readonly level?: number } = {},
): [number, number] {
  const tail = (1 - (options.level ?? 0.95)) / 2;
  const sorted = replicates.means.slice().sort();
  return [quantileSorted(sorted, tail), quantileSorted(sorted, 1 - tail)];
}

/**
 * The percentile interval corrected for bias and for an error that changes with the mean (BCa); acceleration from leaving
 * out one block at a time. Fewer than two blocks or no samples: NaN.
 * @see Efron (1987), "Better bootstrap confidence intervals", JASA 82
 * @example bcaInterval(blocks, bootstrap(blocks, { resamples: 10_000, random: generator(1) }), { level: 0.95 })
 */
export function bcaInterval(
  blocks: Blocks,
  replicates: Replicates,
  options: { readonly level?: number } = {},
): [number, number] {
  const { sums, weights, constant = 0, offset = 0 } = blocks;
  if (sums.length < 2) return [Number.NaN, Number.NaN];
  const sorted = replicates.means.slice().sort();
  const centre = blocksMean(blocks);
  const bias = normalQuantile(shareBelow(sorted, centre));
  const [sum, weight] = [sums, weights].map((values) => values.reduce((total, value) => total + value, 0));
  const without = sums.map((one, i) => (sum! - one + offset) / (weight! - weights[i]! + constant));
  const mean = without.reduce((total, value) => total + value, 0) / without.length;
  let [squares, cubes] = [0, 0];
  for (const value of without) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
  const z = normalQuantile(1 - (1 - (options.level ?? 0.95)) / 2);
  const moved = (step: number) => normalCdf(bias + (bias + step) / (1 - acceleration * (bias + step)));
  return [quantileSorted(sorted, moved(-z)), quantileSorted(sorted, moved(z))];
}

/** Share of sorted values below `centre`, those equal to it counting half. Values nearer than rounding are equal. */
function shareBelow(sorted: Float64Array, centre: number): number {
  const slack = 1e-12 * Math.max(1, Math.abs(centre));
  let [below, equal] = [0, 0];
  for (const value of sorted) {
    if (value < centre - slack) below++;
    else if (value <= centre + slack) equal++;
    else break;
  }
  return (below + equal / 2) / sorted.length;
}
