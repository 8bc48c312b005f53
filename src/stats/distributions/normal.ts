import { gammaP } from './gamma.js';
import { invert } from './invert.js';

/** Distribution function of the standard normal. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  // The far tail by its own fraction: 1 − P loses every digit there.
  if (Math.abs(z) > 6) return z > 0 ? 1 : tail(-z);
  const half = gammaP(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** Quantile of the standard normal. 0 and 1 give ∓Infinity. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY;
  if (p >= 1) return Number.POSITIVE_INFINITY;
  return invert(normalCdf, p);
}

function tail(z: number): number {
  let fraction = z;
  for (let k = 60; k > 0; k--) fraction = z + k / fraction;
  return Math.exp((-z * z) / 2) / (Math.sqrt(2 * Math.PI) * fraction);
}
