import type { PersentRow, Sign } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';

export interface PersentAnswer {
  readonly id: string;
  readonly label: Sign;
  readonly score: number;
}

/** Macro-F1, in percent, of the article's stance toward its main entity. */
export function persentF1(rows: readonly PersentRow[], answers: readonly PersentAnswer[]): MetricValue | null {
  const cases = rows.map((row, i) => ({ gold: row.label, predicted: answers[i]!.label, cluster: row.id }));
  return macroF1<Sign>(cases, [-1, 0, 1]);
}
