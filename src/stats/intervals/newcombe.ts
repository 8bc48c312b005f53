import { wilson } from './wilson.js';

/** How often of how many. */
export type Count = readonly [hits: number, of: number];

/**
 * Interval of the difference of two shares, `a` minus `b`, from the Wilson intervals of both (the "square and add" method). With `both`,
 * the shares are of the same cases: in so many of them both hold. No cases on a side: NaN.
 * @see Newcombe (1998), Statistics in Medicine 17, 873–890 (method 10), and 2635–2650 (method 10) for the same cases
 * @example newcombe([56, 70], [48, 80]) // [0.052, 0.334]
 */
export function newcombe(
  [hitsA, n]: Count,
  [hitsB, m]: Count,
  options: { readonly level?: number; readonly both?: number } = {},
): [number, number] {
  if (!(n > 0 && m > 0)) return [Number.NaN, Number.NaN];
  const { level = 0.95, both } = options;
  const [a, b] = [hitsA / n, hitsB / m];
  const [lowA, highA] = wilson(hitsA, n, { level });
  const [lowB, highB] = wilson(hitsB, m, { level });
  const phi = both === undefined ? 0 : correlation(both, hitsA - both, hitsB - both, n - hitsA - hitsB + both);
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  return [a - b - reach(a - lowA, highB - b), a - b + reach(highA - a, b - lowB)];
}

/** Correlation of two yes-or-no answers, drawn toward 0 by a continuity correction; 0 where one of them never differs. */
function correlation(both: number, onlyA: number, onlyB: number, neither: number): number {
  const n = both + onlyA + onlyB + neither;
  const margins = (both + onlyA) * (onlyB + neither) * (both + onlyB) * (onlyA + neither);
  if (margins === 0) return 0;
  const product = both * neither - onlyA * onlyB;
  return (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
}
