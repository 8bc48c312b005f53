import { betaI } from './gamma.js';
import { invert } from './invert.js';

/** Distribution function of Student's t with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  const half = betaI(df / (df + t * t), df / 2, 0.5) / 2;
  return t < 0 ? half : 1 - half;
}

/**
 * Two-sided p-value of a difference with this standard error, by Student's t; never 0.
 * @see Welch (1947), Biometrika 34, for the degrees of freedom of a difference
 */
export function studentP(difference: number, error: number, df: number): number {
  return difference === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * studentCdf(-Math.abs(difference) / error, df));
}

/** Quantile of Student's t. `p` in (0, 1). */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  // By the upper tail, which the distribution function gives without cancellation.
  return p < 0.5 ? -studentQuantile(1 - p, df) : invert((t) => studentCdf(t, df), p);
}

/** How many standard errors to either side an interval of this level goes. */
export function studentReach(level: number, df: number): number {
  return studentQuantile(1 - (1 - level) / 2, df);
}
