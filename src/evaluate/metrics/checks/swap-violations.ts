import { wilson } from '../../../stats/index.js';
import type { MetricValue } from '../scores/index.js';

/** Scores of the same mentions before and after an actor was exchanged for another. */
export interface Exchange {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** A score has changed when it differs by more than this. */
const SAME = 1e-9;

/** True when any score changed, or a mention has lost its score. */
function isViolation({ before, after }: Exchange): boolean {
  return before.some((score, i) => !(Math.abs(score - (after[i] ?? Number.NaN)) <= SAME));
}

/** Number of sentences in which exchanging an actor changed a score. The interval is Wilson's, times the sentences. */
export function swapViolations(exchanges: readonly Exchange[]): MetricValue | null {
  const n = exchanges.length;
  if (n === 0) return null;
  const value = exchanges.filter(isViolation).length;
  const [low, high] = wilson(value, n);
  return { value, n, low: low * n, high: high * n };
}
