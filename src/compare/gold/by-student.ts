import { minimumDetectable, studentP, studentReach } from '../../stats/index.js';
import type { CorrectedDifference } from './corrected.js';

/** Interval and p-value of a difference whose error is known with `df` degrees of freedom. */
export function byStudent(
  { difference, error, df, events }: Record<'difference' | 'error' | 'df' | 'events', number>,
  level: number,
): CorrectedDifference {
  const reach = studentReach(level, df) * error;
  return {
    mean: difference,
    low: difference - reach,
    high: difference + reach,
    p: studentP(difference, error, df),
    minimumDetectable: minimumDetectable(error, df),
    events,
  };
}
