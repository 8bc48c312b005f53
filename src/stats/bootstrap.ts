import type { Blocks } from './blocks.js';
import type { Generator } from './generator.js';

/**
 * Means of `resamples` samples drawn with replacement from the blocks, in the order drawn. No blocks: all NaN.
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", ch. 6
 */
export function bootstrapMeans(
  blocks: Blocks,
  options: { readonly resamples: number; readonly random: Generator },
): Float64Array {
  const { sums, weights, constant = 0, offset = 0 } = blocks;
  const { resamples, random } = options;
  const n = sums.length;
  const means = new Float64Array(resamples);
  const bits = new Uint32Array(n);
  const scale = n / 0x100000000;
  for (let r = 0; r < resamples; r++) {
    let sum = offset;
    let weight = constant;
    random.fill(bits);
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor(bits[i]! * scale);
      sum += sums[drawn]!;
      weight += weights[drawn]!;
    }
    means[r] = sum / weight;
  }
  return means;
}
