import type { NewsMtscRow, Sign } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { calibrationError, likeliest, macroF1, type StanceCase } from '../scores/index.js';

/** What is written for a row: `[negative, neutral, positive]`. */
export interface NewsMtscAnswer {
  readonly id: string;
  readonly probabilities: readonly [number, number, number];
}

/** Macro-F1 of the three classes for the marked mention, every target counted; targets of one sentence are one cluster. */
export function newsMtscF1(rows: readonly NewsMtscRow[], answers: readonly NewsMtscAnswer[]): MetricValue | null {
  return stanceF1(casesOf(rows, answers));
}

/** Expected calibration error of the marked mention, [0, 1]. */
export function newsMtscEce(rows: readonly NewsMtscRow[], answers: readonly NewsMtscAnswer[]): MetricValue | null {
  return calibrationError(casesOf(rows, answers));
}

/** Macro-F1, in percent, of the likeliest of the three classes. */
export function stanceF1(cases: readonly StanceCase[]): MetricValue | null {
  const labelled = cases.map(({ gold, probabilities, cluster }) => ({
    gold,
    predicted: likeliest(probabilities),
    cluster,
  }));
  return macroF1<Sign>(labelled, [-1, 0, 1]);
}

function casesOf(rows: readonly NewsMtscRow[], answers: readonly NewsMtscAnswer[]): StanceCase[] {
  return rows.map((row, i) => {
    const [negative, neutral, positive] = answers[i]!.probabilities;
    return { gold: row.label, probabilities: { negative, neutral, positive }, cluster: row.text };
  });
}
