import { logGamma } from '../distributions/index.js';
import { mean } from './mean.js';
import { variance } from './variance.js';

/**
 * Hedges' g: mean of `a` minus mean of `b` in pooled standard deviations, with the exact small-sample correction.
 * Null when a group has fewer than two values or nothing varies.
 * @see Hedges (1981), J. Educ. Stat. 6
 */
export function hedgesG(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  if (a.length < 2 || b.length < 2) return null;
  const df = a.length + b.length - 2;
  const pooled = ((a.length - 1) * variance(a) + (b.length - 1) * variance(b)) / df;
  // Equal values leave a residue of rounding, which is no spread.
  const scale = Math.max(Math.abs(mean(a)), Math.abs(mean(b)));
  if (!(pooled > (1e-12 * scale) ** 2)) return null;
  const correction = Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
  return (correction * (mean(a) - mean(b))) / Math.sqrt(pooled);
}

/**
 * Cliff's delta: P(a > b) − P(a < b) over all pairs, ties counting for neither. Range [−1, 1]. An empty side: NaN.
 * O((n + m) log(n + m)).
 * @see Cliff (1993), Psych. Bull. 114
 */
export function cliffsDelta(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length === 0 || b.length === 0) return Number.NaN;
  const sorted = Float64Array.from(b).sort();
  const left = Float64Array.from(a).sort();
  let below = 0;
  let upTo = 0;
  let sum = 0;
  for (const value of left) {
    while (below < sorted.length && sorted[below]! < value) below++;
    if (upTo < below) upTo = below;
    while (upTo < sorted.length && sorted[upTo]! <= value) upTo++;
    sum += below - (sorted.length - upTo);
  }
  return sum / (left.length * sorted.length);
}
