import { type Blocks, blocksMean } from './blocks.js';
import type { Generator } from './generator.js';

/** What samples drawn with replacement give, one entry a sample, in the order drawn. */
export interface Replicates {
  readonly means: Float64Array;
  /** Standard error of each mean, as {@link blocksError} would give it of that sample. */
  readonly errors: Float64Array;
}

/**
 * Means of `resamples` samples drawn with replacement from the blocks, and the standard error of each. No blocks: all
 * NaN; one block: errors NaN.
 * @see Efron & Tibshirani (1993), "An Introduction to the Bootstrap", ch. 6 and 12.5
 * @example bootstrap(unblocked([0.1, 0.4, -0.2]), { resamples: 2000, random: generator(1) }).means
 */
export function bootstrap(
  blocks: Blocks,
  options: { readonly resamples: number; readonly random: Generator },
): Replicates {
  return blocks.weights.every((weight) => weight === 1) && !blocks.constant && !blocks.offset
    ? bootstrapSingles(blocks, options)
    : bootstrapRatios(blocks, options);
}

type Options = Parameters<typeof bootstrap>[1];

/** Every block counts the same, as single articles do: only sums and squares are needed. */
function bootstrapSingles(blocks: Blocks, { resamples, random }: Options): Replicates {
  const n = blocks.sums.length;
  const centre = blocksMean(blocks);
  // About the mean, so that squares keep their digits.
  const deviations = blocks.sums.map((value) => value - centre);
  const means = new Float64Array(resamples);
  const errors = new Float64Array(resamples);
  const bits = new Uint32Array(n);
  const scale = n / 0x100000000;
  for (let r = 0; r < resamples; r++) {
    let sum = 0;
    let squares = 0;
    random.fill(bits);
    for (let i = 0; i < n; i++) {
      const value = deviations[Math.floor(bits[i]! * scale)]!;
      sum += value;
      squares += value * value;
    }
    means[r] = centre + sum / n;
    errors[r] = Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1) / n);
  }
  return { means, errors };
}

/** Blocks of different weight: the mean is a ratio, its error linearized. */
function bootstrapRatios(blocks: Blocks, { resamples, random }: Options): Replicates {
  const { weights, constant = 0, offset = 0 } = blocks;
  const n = weights.length;
  const centre = blocksMean(blocks);
  const residuals = blocks.sums.map((sum, i) => sum - centre * weights[i]!);
  const rest = offset - centre * constant;
  const means = new Float64Array(resamples);
  const errors = new Float64Array(resamples);
  const bits = new Uint32Array(n);
  const scale = n / 0x100000000;
  for (let r = 0; r < resamples; r++) {
    let [u, w, uu, uw, ww] = [0, 0, 0, 0, 0];
    random.fill(bits);
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor(bits[i]! * scale);
      const residual = residuals[drawn]!;
      const weight = weights[drawn]!;
      u += residual;
      w += weight;
      uu += residual * residual;
      uw += residual * weight;
      ww += weight * weight;
    }
    const shift = (u + rest) / (w + constant);
    const first = (u - shift * w) / n;
    const second = uu - 2 * shift * uw + shift * shift * ww - n * first * first;
    means[r] = centre + shift;
    errors[r] = Math.sqrt((n / (n - 1)) * Math.max(0, second)) / (w + constant);
  }
  return { means, errors };
}
