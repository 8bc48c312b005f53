import type { Blocks } from '../resampling/index.js';

/** Statistic of the arrangement whose small side is the first `size` places of `chosen`. */
export type Statistic = (chosen: Uint32Array) => number;

/** Blocks of both sides in one list, those of the small side first. */
export interface Pool {
  readonly sums: Float64Array;
  readonly weights: Float64Array;
  readonly size: number;
  readonly total: number;
}

/** Lays the blocks of both sides end to end. */
export function pooled(small: Blocks, large: Blocks): Pool {
  const size = small.sums.length;
  const total = size + large.sums.length;
  const sums = new Float64Array(total);
  const weights = new Float64Array(total);
  sums.set(small.sums);
  sums.set(large.sums, size);
  weights.set(small.weights);
  weights.set(large.weights, size);
  if (!small.constant && !large.constant) {
    // Means of both sides shift alike, and sums of squares keep their digits.
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < total; i++) {
      sum += sums[i]!;
      weight += weights[i]!;
    }
    for (let i = 0; i < total; i++) sums[i]! -= (weights[i]! * sum) / weight;
  }
  return { sums, weights, size, total };
}

/** Absolute difference of the two means. */
export function meanGap({ sums, weights, size, total }: Pool, small: Blocks, large: Blocks): Statistic {
  let allSums = 0;
  let allWeights = 0;
  for (let i = 0; i < total; i++) {
    allSums += sums[i]!;
    allWeights += weights[i]!;
  }
  const [c, d] = [small.constant ?? 0, large.constant ?? 0];
  const [o, q] = [small.offset ?? 0, large.offset ?? 0];
  return (chosen) => {
    let sum = 0;
    let weight = 0;
    for (let i = 0; i < size; i++) {
      sum += sums[chosen[i]!]!;
      weight += weights[chosen[i]!]!;
    }
    return Math.abs((sum + o) / (weight + c) - (allSums - sum + q) / (allWeights - weight + d));
  };
}

/** Absolute difference of the two means over its standard error. */
export function welch({ sums, weights, size, total }: Pool, small: Blocks, large: Blocks): Statistic {
  const squares = sums.map((s) => s * s);
  const products = sums.map((s, i) => s * weights[i]!);
  const weightSquares = weights.map((w) => w * w);
  let [s, w, ss, sw, ww] = [0, 0, 0, 0, 0];
  for (let i = 0; i < total; i++) {
    s += sums[i]!;
    w += weights[i]!;
    ss += squares[i]!;
    sw += products[i]!;
    ww += weightSquares[i]!;
  }
  const [c, d] = [small.constant ?? 0, large.constant ?? 0];
  const [o, q] = [small.offset ?? 0, large.offset ?? 0];
  // Arrangements without any spread within the sides are as extreme as can be, but not infinitely so.
  const least = (1e-14 * ss) / (w + c + d) ** 2;
  return (chosen) => {
    let [s1, w1, ss1, sw1, ww1] = [0, 0, 0, 0, 0];
    for (let i = 0; i < size; i++) {
      const at = chosen[i]!;
      s1 += sums[at]!;
      w1 += weights[at]!;
      ss1 += squares[at]!;
      sw1 += products[at]!;
      ww1 += weightSquares[at]!;
    }
    const gap = Math.abs((s1 + o) / (w1 + c) - (s - s1 + q) / (w - w1 + d));
    const spread =
      squaredError(size, s1, w1, ss1, sw1, ww1, c, o) +
      squaredError(total - size, s - s1, w - w1, ss - ss1, sw - sw1, ww - ww1, d, q);
    return gap === 0 ? 0 : gap / Math.sqrt(spread + least);
  };
}

/** Square of the linearized standard error of blocks, from their sums, weights, squares and products. */
function squaredError(
  n: number,
  s: number,
  w: number,
  ss: number,
  sw: number,
  ww: number,
  constant: number,
  offset: number,
): number {
  const centre = (s + offset) / (w + constant);
  const first = (s - centre * w) / n;
  const second = ss - 2 * centre * sw + centre * centre * ww - n * first * first;
  return ((n / (n - 1)) * Math.max(0, second)) / (w + constant) ** 2;
}
