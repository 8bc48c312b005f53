/**
 * Independent cases whose mean is wanted: article by article (sum = value, weight = 1), events of several articles
 * (sum of values, number of articles), or stretches of one text. The mean is (Σ sums + offset) / (Σ weights + constant).
 */
export interface Blocks {
  readonly sums: Float64Array;
  readonly weights: Float64Array;
  /** Weight that belongs to no block and is never resampled, such as a prior's. Default 0. */
  readonly constant?: number;
  /** Sum that goes with it. Default 0. */
  readonly offset?: number;
}

/** Every value a block of its own. */
export function unblocked(values: ArrayLike<number>): Blocks {
  return { sums: Float64Array.from(values), weights: new Float64Array(values.length).fill(1) };
}

/** Mean of the blocks. Nothing with weight: NaN. */
export function blocksMean({ sums, weights, constant = 0, offset = 0 }: Blocks): number {
  let sum = offset;
  let weight = constant;
  for (let i = 0; i < sums.length; i++) {
    sum += sums[i]!;
    weight += weights[i]!;
  }
  return sum / weight;
}

/**
 * Standard error of {@link blocksMean}, linearized as for a ratio; with equal weights it is s / √n.
 * Fewer than two blocks: NaN.
 * @see Cochran (1977), "Sampling Techniques", 6.3
 */
export function blocksError(blocks: Blocks): number {
  const { sums, weights, constant = 0 } = blocks;
  const n = sums.length;
  if (n < 2) return Number.NaN;
  const centre = blocksMean(blocks);
  let weight = constant;
  let first = 0;
  for (let i = 0; i < n; i++) {
    weight += weights[i]!;
    first += sums[i]! - centre * weights[i]!;
  }
  first /= n;
  let second = 0;
  for (let i = 0; i < n; i++) second += (sums[i]! - centre * weights[i]! - first) ** 2;
  return Math.sqrt((n / (n - 1)) * second) / weight;
}
