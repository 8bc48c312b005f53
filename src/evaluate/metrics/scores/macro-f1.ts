import { type MetricValue, measure } from './measure.js';

/** One case: what it is, what was answered (anything that is no class, e.g. null, is simply wrong), and its cluster. */
export interface Labelled<T> {
  readonly gold: T;
  readonly predicted: T | null;
  readonly cluster: string;
}

/**
 * Macro-F1 in percent: the mean over `classes` of 2·TP / (2·TP + FP + FN), every case counted.
 * Classes without a gold case are left out of the mean. Null without cases.
 */
export function macroF1<T>(cases: readonly Labelled<T>[], classes: readonly T[]): MetricValue | null {
  const gold = cases.map((each) => classes.indexOf(each.gold));
  const predicted = cases.map((each) => (each.predicted === null ? -1 : classes.indexOf(each.predicted)));
  return measure((weights) => weightedMacroF1(gold, predicted, classes.length, weights), {
    clusters: cases.map((each) => each.cluster),
  });
}

function weightedMacroF1(
  gold: readonly number[],
  predicted: readonly number[],
  classes: number,
  weights: ArrayLike<number>,
): number {
  const hits = new Float64Array(classes);
  const golds = new Float64Array(classes);
  const answers = new Float64Array(classes);
  for (let i = 0; i < gold.length; i++) {
    const weight = weights[i]!;
    const is = gold[i]!;
    const said = predicted[i]!;
    if (is >= 0) golds[is]! += weight;
    if (said >= 0) answers[said]! += weight;
    if (is >= 0 && is === said) hits[is]! += weight;
  }
  let sum = 0;
  let counted = 0;
  for (let c = 0; c < classes; c++) {
    if (golds[c] === 0) continue;
    sum += (200 * hits[c]!) / (golds[c]! + answers[c]!);
    counted += 1;
  }
  return counted === 0 ? Number.NaN : sum / counted;
}
