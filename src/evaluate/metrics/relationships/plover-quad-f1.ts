import { GOLD_QUADS, type PloverRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';
import type { PloverAnswer } from './plover-direction.js';

/** Macro-F1, in percent, of the four quad classes in the best relation; nothing extracted is wrong. */
export function ploverQuadF1(rows: readonly PloverRow[], answers: readonly PloverAnswer[]): MetricValue | null {
  const cases = rows.map((row, i) => ({
    gold: row.quad as string,
    predicted: answers[i]!.relations[0]?.quad ?? null,
    cluster: row.id,
  }));
  return macroF1<string>(cases, GOLD_QUADS);
}
