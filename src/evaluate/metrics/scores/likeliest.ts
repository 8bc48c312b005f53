import type { StanceProbabilities } from '../../../model/index.js';
import type { Sign } from '../../rows/index.js';

/** The most probable class; the less extreme one where two are equally probable. */
export function likeliest({ negative, neutral, positive }: StanceProbabilities): Sign {
  if (neutral >= negative && neutral >= positive) return 0;
  return positive > negative ? 1 : negative > positive ? -1 : 0;
}
