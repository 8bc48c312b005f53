import { type MetricValue, measure } from './measure.js';

/** Counts of one article: found and right, found and wrong, missed. */
export interface Counts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly cluster: string;
}

/**
 * Micro-F1 in percent: 2·TP / (2·TP + FP + FN) of the counts added up over articles. `n` is the number of things to
 * be found. Null when there is nothing to be found.
 */
export function microF1(counts: readonly Counts[]): MetricValue | null {
  return measure(
    (weights) => {
      let right = 0;
      let errors = 0;
      let gold = 0;
      counts.forEach((each, i) => {
        right += weights[i]! * each.truePositive;
        errors += weights[i]! * (each.falsePositive + each.falseNegative);
        gold += weights[i]! * (each.truePositive + each.falseNegative);
      });
      return gold === 0 ? Number.NaN : (200 * right) / (2 * right + errors);
    },
    {
      clusters: counts.map((each) => each.cluster),
      n: counts.reduce((sum, each) => sum + each.truePositive + each.falseNegative, 0),
    },
  );
}
