import { normalQuantile } from '../distributions/index.js';

/**
 * Wilson's score interval for a proportion of `n` independent cases, without continuity correction.
 * `successes` may be fractional. `n` = 0 gives [0, 1].
 * @see Wilson (1927), JASA 22
 */
export function wilson(successes: number, n: number, options: { readonly level?: number } = {}): [number, number] {
  if (!(n > 0)) return [0, 1];
  const z = normalQuantile(1 - (1 - (options.level ?? 0.95)) / 2);
  const p = successes / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
