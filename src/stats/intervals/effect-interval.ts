import { cliffsDelta, hedgesG } from '../description/index.js';
import { normalQuantile } from '../distributions/index.js';

/**
 * Interval for {@link hedgesG} from its large-sample variance, (n + m) / (n m) + g² / (2 (n + m)). Null where g is.
 * @see Hedges & Olkin (1985), "Statistical Methods for Meta-Analysis", 5.E
 * @example hedgesGInterval([0.2, 0.4, 0.1], [0, -0.1, 0.2], { level: 0.95 })
 */
export function hedgesGInterval(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: { readonly level?: number } = {},
): [number, number] | null {
  const g = hedgesG(a, b);
  if (g === null) return null;
  const [n, m] = [a.length, b.length];
  const z = normalQuantile(1 - (1 - (options.level ?? 0.95)) / 2);
  const reach = z * Math.sqrt((n + m) / (n * m) + g ** 2 / (2 * (n + m)));
  return [g - reach, g + reach];
}

/**
 * Interval for {@link cliffsDelta}, which leans away from the nearer end of [−1, 1]. Sides that do not overlap at all give
 * (k − z²) / (k + z²) to 1, k being the size of the smaller. A side with fewer than two values: [−1, 1]; an empty
 * one: NaN. O((n + m) log(n + m)).
 * @see Cliff (1996), "Ordinal Methods for Behavioral Data Analysis", ch. 5; Feng & Cliff (2004), J. Modern Applied
 * Statistical Methods 3
 * @example cliffsDeltaInterval([1, 4, 2, 5], [0, 3, 1, 1], { level: 0.95 })
 */
export function cliffsDeltaInterval(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  options: { readonly level?: number } = {},
): [number, number] {
  const [n, m] = [a.length, b.length];
  if (n === 0 || m === 0) return [Number.NaN, Number.NaN];
  if (n < 2 || m < 2) return [-1, 1];
  const d = cliffsDelta(a, b);
  const zz = normalQuantile(1 - (1 - (options.level ?? 0.95)) / 2) ** 2;
  if (Math.abs(d) > 1 - 1e-12) {
    const k = Math.min(n, m);
    const near = Math.max(-1, (k - zz) / (k + zz));
    return d > 0 ? [near, 1] : [-1, -near];
  }
  const variance = dominanceVariance(a, b, d);
  const scale = 1 - d * d + zz * variance;
  const centre = (d - d ** 3) / scale;
  const reach = (Math.sqrt(zz * variance) * Math.sqrt((1 - d * d) ** 2 + zz * variance)) / scale;
  return [Math.max(-1, centre - reach), Math.min(1, centre + reach)];
}

/** Unbiased variance of delta, at least (1 − d²) / (n m − 1). */
function dominanceVariance(a: ArrayLike<number>, b: ArrayLike<number>, d: number): number {
  const [n, m] = [a.length, b.length];
  const left = Float64Array.from(a).sort();
  const right = Float64Array.from(b).sort();
  const rows = dominance(left, right);
  const columns = dominance(right, left);
  const about = (values: Float64Array, centre: number) => values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  // Every pair scores −1, 0 or 1: squares about d follow from how many are ties.
  const pairs = n * m * (1 - d * d) - rows.ties;
  const sum = m * m * about(rows.means, d) + n * n * about(columns.means, -d) - pairs;
  return Math.max(sum / (n * m * (n - 1) * (m - 1)), (1 - d * d) / (n * m - 1));
}

/** For each of `values` its mean dominance over `others`, both sorted, and the ties in all. */
function dominance(values: Float64Array, others: Float64Array): { means: Float64Array; ties: number } {
  let [below, upTo, ties] = [0, 0, 0];
  const means = values.map((value) => {
    while (below < others.length && others[below]! < value) below++;
    upTo = Math.max(upTo, below);
    while (upTo < others.length && others[upTo]! <= value) upTo++;
    ties += upTo - below;
    return (below - (others.length - upTo)) / others.length;
  });
  return { means, ties };
}
