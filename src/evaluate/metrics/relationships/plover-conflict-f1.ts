import type { PloverRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';
import type { PloverAnswer } from './plover-direction.js';

/** Cooperation or conflict, from a quad class; null for neither. */
function side(quad: string | undefined): 'cooperation' | 'conflict' | null {
  if (quad === undefined) return null;
  return quad.endsWith('-cooperation') ? 'cooperation' : quad.endsWith('-conflict') ? 'conflict' : null;
}

/** Macro-F1, in percent, of cooperation against conflict in the best relation; nothing extracted is wrong. */
export function ploverConflictF1(rows: readonly PloverRow[], answers: readonly PloverAnswer[]): MetricValue | null {
  const cases = rows.map((row, i) => ({
    gold: side(row.quad),
    predicted: side(answers[i]!.relations[0]?.quad),
    cluster: row.id,
  }));
  return macroF1(cases, ['cooperation', 'conflict'] as const);
}
