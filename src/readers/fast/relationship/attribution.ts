import { NODES } from '../../../linear/attribution.js';

/** Writes the probabilities of the logits `bias + at × change` to `out`. */
function softmax(bias: Float64Array, change: Float64Array, at: number, out: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < bias.length; k++) {
    out[k] = bias[k]! + at * change[k]!;
    if (out[k]! > top) top = out[k]!;
  }
  let sum = 0;
  for (let k = 0; k < bias.length; k++) {
    out[k] = Math.exp(out[k]! - top);
    sum += out[k]!;
  }
  for (let k = 0; k < bias.length; k++) out[k]! /= sum;
}

/** Probabilities at the full logits, and what one unit of each logit adds to the score on the way there from the bias. */
export interface HeadShares {
  readonly probabilities: Float64Array;
  /** Score at the bias. */
  readonly start: number;
  /** Score at the full logits. */
  readonly end: number;
  readonly slopes: Float64Array;
}

/**
 * Aumann–Shapley shares of the score Σ `values[k]` × P(k) of a softmax head. Logits are sums over features, so every
 * feature meets the same slopes; weight times slope is its part, and the parts add up to `end − start`. The error of the
 * quadrature is put back by scaling.
 * @see Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks
 */
export function headShares(bias: Float64Array, change: Float64Array, values: readonly number[]): HeadShares {
  const size = bias.length;
  const p = new Float64Array(size);
  const slopes = new Float64Array(size);
  const scoreOf = () => {
    let score = 0;
    for (let k = 0; k < size; k++) score += values[k]! * p[k]!;
    return score;
  };
  for (const [at, weight] of NODES) {
    softmax(bias, change, at, p);
    const score = scoreOf();
    for (let k = 0; k < size; k++) slopes[k]! += weight * p[k]! * (values[k]! - score);
  }
  softmax(bias, change, 0, p);
  const start = scoreOf();
  softmax(bias, change, 1, p);
  const end = scoreOf();
  let sum = 0;
  for (let k = 0; k < size; k++) sum += slopes[k]! * change[k]!;
  const scale = Math.abs(sum) > 1e-12 ? (end - start) / sum : 1;
  if (scale > 0.5 && scale < 2) for (let k = 0; k < size; k++) slopes[k]! *= scale;
  return { probabilities: p, start, end, slopes };
}
