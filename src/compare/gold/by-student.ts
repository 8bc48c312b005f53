import { minimumDetectable, studentCdf, studentQuantile } from '../../stats/index.js';
import type { CorrectedDifference } from './corrected.js';

/** Interval and p-value of a difference whose error is known with `df` degrees of freedom. */
export function byStudent(
  { difference, error, df, events }: Record<'difference' | 'error' | 'df' | 'events', number>,
  level: number,
): CorrectedDifference {
  const reach = studentQuantile(1 - (1 - level) / 2, df) * error;
  const p = difference === 0 ? 1 : Math.max(Number.MIN_VALUE, 2 * studentCdf(-Math.abs(difference) / error, df));
  return {
    mean: difference,
    low: difference - reach,
    high: difference + reach,
    p,
    minimumDetectable: minimumDetectable(error, df),
    events,
  };
}
