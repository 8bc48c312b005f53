import { exp } from '../core/index.js';

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

/** Probabilities of the classes that have these logits. */
export function softmax(logits: readonly number[]): number[] {
  return normalized([...logits]);
}

/** Makes logits probabilities, in place. */
function normalized(p: number[]): number[] {
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < p.length; k++) if (p[k]! > top) top = p[k]!;
  let sum = 0;
  for (let k = 0; k < p.length; k++) {
    p[k] = exp(p[k]! - top);
    sum += p[k]!;
  }
  for (let k = 0; k < p.length; k++) p[k]! /= sum;
  return p;
}

/** The mean of the values under these probabilities. */
function scoreOf(p: readonly number[], values: readonly number[]): number {
  let score = 0;
  for (let k = 0; k < p.length; k++) score += values[k]! * p[k]!;
  return score;
}

/** Probabilities at the full logits, and what one unit of each logit adds to the score on the way there from the bias. */
export interface Shares {
  readonly probabilities: readonly number[];
  /** Score at the bias. */
  readonly start: number;
  /** Score at the full logits. */
  readonly end: number;
  readonly slopes: readonly number[];
}

/**
 * Aumann–Shapley shares (integrated gradients) of the score Σ `values[k]` × P(k) of a softmax head. Logits are sums over
 * features, so that on the straight path from bias to answer every feature meets the same slopes; weight times slope is
 * its part, and the parts add up to `end − start`. The error of the quadrature is put back by scaling.
 * @see Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks
 */
export function shares(bias: readonly number[], logits: readonly number[], values: readonly number[]): Shares {
  const change: number[] = [];
  const slopes: number[] = [];
  const p = [...bias];
  for (let k = 0; k < bias.length; k++) {
    change.push(logits[k]! - bias[k]!);
    slopes.push(0);
  }
  for (let node = 0; node < NODES.length; node++) {
    const [at, weight] = NODES[node]!;
    for (let k = 0; k < p.length; k++) p[k] = bias[k]! + at * change[k]!;
    const score = scoreOf(normalized(p), values);
    for (let k = 0; k < p.length; k++) slopes[k]! += weight * p[k]! * (values[k]! - score);
  }
  const start = scoreOf(softmax(bias), values);
  const probabilities = softmax(logits);
  const end = scoreOf(probabilities, values);
  let sum = 0;
  for (let k = 0; k < p.length; k++) sum += slopes[k]! * change[k]!;
  const scale = Math.abs(sum) > 1e-12 ? (end - start) / sum : 1;
  // On an extreme path the nodes miss the bend; the slopes still have about the right proportion.
  if (scale > 0 && Number.isFinite(scale)) for (let k = 0; k < p.length; k++) slopes[k]! *= scale;
  return { probabilities, start, end, slopes };
}
