/** Nodes and weights of Gauss–Legendre quadrature on [0, 1], eight points. */
export const NODES = [
  [0.019855071751231912, 0.05061426814518813],
  [0.10166676129318664, 0.11119051722668724],
  [0.2372337950418355, 0.15685332293894363],
  [0.4082826787521751, 0.18134189168918102],
  [0.591717321247825, 0.18134189168918102],
  [0.7627662049581645, 0.15685332293894363],
  [0.8983332387068134, 0.11119051722668724],
  [0.9801449282487681, 0.05061426814518813],
] as const;

/** Probabilities of negative, neutral and positive from the logits of the first and the last over the middle. */
export function probabilities(negative: number, positive: number): [number, number, number] {
  const top = Math.max(0, negative, positive);
  const a = Math.exp(negative - top);
  const b = Math.exp(-top);
  const c = Math.exp(positive - top);
  const sum = a + b + c;
  return [a / sum, b / sum, c / sum];
}

/** What one unit of either logit adds to P(positive) − P(negative), averaged along the way from bias to answer. */
export interface Shares {
  /** Score at the bias. */
  readonly start: number;
  /** Score at the full logits. */
  readonly end: number;
  readonly negative: number;
  readonly positive: number;
}

/**
 * Aumann–Shapley shares (integrated gradients) of a softmax score. The logits are sums over features, so that on the
 * straight path from bias to answer every feature meets the same two slopes; weight times slope is its part, and the
 * parts add up to `end − start`. The error of the quadrature is put back by scaling.
 * @see Sundararajan, Taly & Yan (2017), Axiomatic attribution for deep networks
 */
export function shares(bias: readonly [number, number], negative: number, positive: number): Shares {
  const dn = negative - bias[0];
  const dp = positive - bias[1];
  let slopeN = 0;
  let slopeP = 0;
  for (const [at, weight] of NODES) {
    const [n, , p] = probabilities(bias[0] + at * dn, bias[1] + at * dp);
    const score = p - n;
    slopeN += weight * n * (-1 - score);
    slopeP += weight * p * (1 - score);
  }
  const [n0, , p0] = probabilities(bias[0], bias[1]);
  const [n1, , p1] = probabilities(negative, positive);
  const start = p0 - n0;
  const end = p1 - n1;
  const sum = slopeN * dn + slopeP * dp;
  const scale = Math.abs(sum) > 1e-12 ? (end - start) / sum : 1;
  // On an extreme path the nodes miss the bend; the two slopes still have the right proportion.
  const fits = scale > 0 && Number.isFinite(scale);
  return { start, end, negative: fits ? slopeN * scale : slopeN, positive: fits ? slopeP * scale : slopeP };
}
