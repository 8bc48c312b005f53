import type { StanceProbabilities } from '../../model/index.js';
import type { NewsMtscRow, Sign } from '../rows/index.js';
import { macroF1 } from './macro-f1.js';
import type { Measured } from './measure.js';

/** What is written for a row: `[negative, neutral, positive]`. */
export interface NewsMtscAnswer {
  readonly id: string;
  readonly probabilities: readonly [number, number, number];
}

/** The most probable class; the less extreme one where two are equally probable. */
export function likeliest({ negative, neutral, positive }: StanceProbabilities): Sign {
  if (neutral >= negative && neutral >= positive) return 0;
  return positive > negative ? 1 : negative > positive ? -1 : 0;
}

/** Macro-F1 of the three classes for the marked mention, every target counted; targets of one sentence are one cluster. */
export function newsMtscF1(rows: readonly NewsMtscRow[], answers: readonly NewsMtscAnswer[]): Measured | null {
  const cases = rows.map((row, i) => {
    const [negative, neutral, positive] = answers[i]!.probabilities;
    return { gold: row.label, predicted: likeliest({ negative, neutral, positive }), cluster: row.text };
  });
  return macroF1<Sign>(cases, [-1, 0, 1]);
}
