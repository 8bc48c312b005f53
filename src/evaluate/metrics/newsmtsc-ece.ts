import type { NewsMtscRow } from '../rows/index.js';
import { type Measured, measure } from './measure.js';
import { likeliest, type NewsMtscAnswer } from './newsmtsc-f1.js';

const BINS = 10;

/**
 * Expected calibration error, [0, 1]: cases are put into ten bins of equal width by the probability of the class
 * answered; the error is the mean, weighted by cases, of |share answered rightly − mean probability| of the bins.
 * @see Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks
 */
export function newsMtscEce(rows: readonly NewsMtscRow[], answers: readonly NewsMtscAnswer[]): Measured | null {
  const confidence = answers.map(({ probabilities }) => Math.max(...probabilities));
  const right = rows.map((row, i) => {
    const [negative, neutral, positive] = answers[i]!.probabilities;
    return likeliest({ negative, neutral, positive }) === row.label ? 1 : 0;
  });
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
    { clusters: rows.map((row) => row.text) },
  );
}
