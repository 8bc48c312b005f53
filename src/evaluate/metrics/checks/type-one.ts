import { wilson } from '../../../stats/index.js';
import type { MetricValue } from '../scores/index.js';

const ALPHA = 0.05;

/**
 * Share, in percent, of halvings of one outlet's articles in which the halves' stance differs at α = 0.05. Halvings
 * that could not be tested (p is null) are left out. The interval is Wilson's.
 */
export function typeOne(pValues: readonly (number | null)[]): MetricValue | null {
  const tested = pValues.filter((p) => p !== null);
  if (tested.length === 0) return null;
  const rejected = tested.filter((p) => p <= ALPHA).length;
  const [low, high] = wilson(rejected, tested.length);
  return { value: (100 * rejected) / tested.length, n: tested.length, low: 100 * low, high: 100 * high };
}
