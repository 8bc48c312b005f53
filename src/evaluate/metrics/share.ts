import { type Measured, measure } from './measure.js';

/** One case that is right (1), wrong (0) or in between (a tie counts ½). */
export interface Graded {
  readonly credit: number;
  readonly cluster: string;
}

/** Mean credit in percent. Null without cases. */
export function share(cases: readonly Graded[]): Measured | null {
  return measure(
    (weights) => {
      let sum = 0;
      let total = 0;
      cases.forEach((each, i) => {
        sum += weights[i]! * each.credit;
        total += weights[i]!;
      });
      return total === 0 ? Number.NaN : (100 * sum) / total;
    },
    { clusters: cases.map((each) => each.cluster) },
  );
}
