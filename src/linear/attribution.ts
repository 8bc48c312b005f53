/** Nodes and weights of Gauss–Legendre quadrature on [0, 1], eight points. */
const NODES = [
  [0.019855071751231912, 0.05061426814518813],
  [0.10166676129318664, 0.11119051722668724],
  [0.2372337950418355, 0.15685332293894363],
  [0.4082826787521751, 0.18134189168918102],
  [0.591717321247825, 0.18134189168918102],
  [0.7627662049581645, 0.15685332293894363],
  [0.8983332387068134, 0.11119051722668724],
  [0.9801449282487681, 0.05061426814518813],
] as const;

/** Probabilities of the classes that have these logits, written to `out`. */
export function softmax(logits: ArrayLike<number>, out = new Float64Array(logits.length)): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < out.length; k++) if (logits[k]! > top) top = logits[k]!;
  let sum = 0;
  for (let k = 0; k < out.length; k++) {
    out[k] = Math.exp(logits[k]! - top);
    sum += out[k]!;
  }
  for (let k = 0; k < out.length; k++) out[k]! /= sum;
  return out;
}

/** Probabilities at the full logits, and what one unit of each logit adds to the score on the way there from the bias. */
export interface Shares {
  readonly probabilities: Float64Array;
  /** Score at the bias. */
  readonly start: number;
  /** Score at the full logits. */
  readonly end: number;
  readonly slopes: Float64Array;
}

/**
 * Aumann–Shapley shares (integrated gradients) of the score Σ `values[k]` × P(k) of a softmax head. Logits are sums over
 * features, so that on the straight path from bias to answer every feature meets the same slopes; weight times slope is
 * its part, and the parts add up to `end − start`. The error of the quadrature is put back by scaling.
 * @see Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks
 */
export function shares(bias: ArrayLike<number>, logits: ArrayLike<number>, values: readonly number[]): Shares {
  const size = bias.length;
  const p = new Float64Array(size);
  const slopes = new Float64Array(size);
  const between = new Float64Array(size);
  const scoreOf = () => {
    let score = 0;
    for (let k = 0; k < size; k++) score += values[k]! * p[k]!;
    return score;
  };
  for (const [at, weight] of NODES) {
    for (let k = 0; k < size; k++) between[k] = bias[k]! + at * (logits[k]! - bias[k]!);
    softmax(between, p);
    const score = scoreOf();
    for (let k = 0; k < size; k++) slopes[k]! += weight * p[k]! * (values[k]! - score);
  }
  softmax(bias, p);
  const start = scoreOf();
  softmax(logits, p);
  const end = scoreOf();
  let sum = 0;
  for (let k = 0; k < size; k++) sum += slopes[k]! * (logits[k]! - bias[k]!);
  const scale = Math.abs(sum) > 1e-12 ? (end - start) / sum : 1;
  // On an extreme path the nodes miss the bend; the slopes still have about the right proportion.
  if (scale > 0 && Number.isFinite(scale)) for (let k = 0; k < size; k++) slopes[k]! *= scale;
  return { probabilities: p, start, end, slopes };
}
