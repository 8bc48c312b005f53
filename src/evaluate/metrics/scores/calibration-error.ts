import type { StanceProbabilities } from '../../../model/index.js';
import type { Sign } from '../../rows/index.js';
import { likeliest } from './likeliest.js';
import { type MetricValue, measure } from './measure.js';

const BINS = 10;

/** A sentence's stance as coded, and the chances answered. */
export interface StanceCase {
  readonly gold: Sign;
  readonly probabilities: StanceProbabilities;
  readonly cluster: string;
}

/**
 * Expected calibration error, [0, 1]: cases are put into ten bins of equal width by the probability of the class
 * answered; the error is the mean, weighted by cases, of |share answered rightly − mean probability| of the bins.
 * @see Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks
 */
export function calibrationError(cases: readonly StanceCase[]): MetricValue | null {
  const confidence = cases.map(({ probabilities: { negative, neutral, positive } }) =>
    Math.max(negative, neutral, positive),
  );
  const right = cases.map(({ gold, probabilities }) => (likeliest(probabilities) === gold ? 1 : 0));
  return measure(
    (weights) => {
      const gap = new Float64Array(BINS);
      let total = 0;
      for (let i = 0; i < right.length; i++) {
        const bin = Math.min(BINS - 1, Math.floor(confidence[i]! * BINS));
        gap[bin]! += weights[i]! * (right[i]! - confidence[i]!);
        total += weights[i]!;
      }
      return total === 0 ? Number.NaN : gap.reduce((sum, each) => sum + Math.abs(each), 0) / total;
    },
    { clusters: cases.map((each) => each.cluster) },
  );
}
