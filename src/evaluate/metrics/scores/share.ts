import { wilson } from '../../../stats/index.js';
import { type MetricValue, measure } from './measure.js';

/** One case that is right (1), wrong (0) or in between (a tie counts ½). */
export interface Graded {
  readonly credit: number;
  readonly cluster: string;
}

/**
 * Mean credit in percent. Null without cases. The interval is Wilson's where every case is a cluster of its own, else
 * a bootstrap over clusters.
 */
export function share(cases: readonly Graded[]): MetricValue | null {
  if (cases.length > 0 && new Set(cases.map((each) => each.cluster)).size === cases.length) {
    const credit = cases.reduce((sum, each) => sum + each.credit, 0);
    const [low, high] = wilson(credit, cases.length);
    return { value: (100 * credit) / cases.length, n: cases.length, low: 100 * low, high: 100 * high };
  }
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
