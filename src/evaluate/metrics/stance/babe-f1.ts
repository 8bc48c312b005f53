import type { BabeRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';

export interface BabeAnswer {
  readonly id: string;
  readonly biased: boolean;
  /** The words that make it so. */
  readonly words: readonly string[];
}

/** Macro-F1, in percent, of biased against not. */
export function babeF1(rows: readonly BabeRow[], answers: readonly BabeAnswer[]): MetricValue | null {
  const cases = rows.map((row, i) => ({ gold: row.biased, predicted: answers[i]!.biased, cluster: row.id }));
  return macroF1(cases, [true, false]);
}
