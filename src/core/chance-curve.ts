import { exp } from './exponential.js';

/** How a channel's value becomes the chances of what coders would say: ordered logits that share a slope. */
export interface ChanceCurve {
  readonly slope: number;
  /** Logit, at value 0, of the lower end of the channel. */
  readonly below: number;
  /** Logit, at value 0, of the upper end. */
  readonly above: number;
}

/** Chances of the lower end, of neither and of the upper end; they sum to 1. */
interface ThreeChances {
  readonly below: number;
  readonly between: number;
  readonly above: number;
}

/**
 * How likely a coder would put an article of this value at the lower end of the channel, at neither, or at the upper.
 * @see McCullagh (1980), Regression models for ordinal data
 */
export function chancesAt(value: number, { slope, below, above }: ChanceCurve): ThreeChances {
  const low = 1 / (1 + exp(slope * value - below));
  const high = 1 / (1 + exp(-slope * value - above));
  return { below: low, between: Math.max(0, 1 - low - high), above: high };
}
