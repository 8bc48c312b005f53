import { type MetricValue, measure } from './measure.js';
import type { Paired } from './spearman.js';

/**
 * R²: 1 − mean squared error ÷ variance of the codes. 1 when every answer is the code, 0 when the codes' mean would do as
 * well, below 0 when it would do better. Null where all codes are equal.
 */
export function explainedVariance(cases: readonly Paired[]): MetricValue | null {
  return measure(
    (weights) => {
      let total = 0;
      let sum = 0;
      let squares = 0;
      let errors = 0;
      cases.forEach(({ gold, answer }, i) => {
        total += weights[i]!;
        sum += weights[i]! * gold;
        squares += weights[i]! * gold * gold;
        errors += weights[i]! * (gold - answer) ** 2;
      });
      const spread = squares - (sum * sum) / total;
      return spread > 1e-12 ? 1 - errors / spread : Number.NaN;
    },
    { clusters: cases.map((each) => each.cluster) },
  );
}
