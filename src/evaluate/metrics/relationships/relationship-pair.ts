import type { RelationshipRow } from '../../rows/index.js';
import { type MetricValue, measure, pairCredit } from '../scores/index.js';
import { codersMean, type RelationshipAnswer } from './relationship-gold.js';

type Field = 'appraisal' | 'stanceX' | 'stanceY';

/**
 * Over pairs of articles on one dyad from different outlets whose coders' means differ by 1 or more: the share, in
 * percent, that the library orders rightly, a tie counting ½ and an article without an estimate counting as 0.
 * Several fields are pooled. `n` counts pairs; the bootstrap draws articles, a pair counting the product of its two.
 */
export function relationshipPair(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
  fields: readonly Field[],
): MetricValue | null {
  const pairs: { readonly a: number; readonly b: number; readonly credit: number }[] = [];
  for (const field of fields) {
    const gold = rows.map((row) => codersMean(row, field));
    for (const [a, row] of rows.entries()) {
      for (let b = a + 1; b < rows.length; b++) {
        const other = rows[b]!;
        if (row.dyad.join() !== other.dyad.join() || row.outlet === other.outlet) continue;
        const difference = (gold[a] ?? Number.NaN) - (gold[b] ?? Number.NaN);
        if (!(Math.abs(difference) >= 1)) continue;
        const answered = (answers[a]![field] ?? 0) - (answers[b]![field] ?? 0);
        pairs.push({ a, b, credit: pairCredit(difference, answered) });
      }
    }
  }
  return measure(
    (weights) => {
      let sum = 0;
      let total = 0;
      for (const { a, b, credit } of pairs) {
        const weight = weights[a]! * weights[b]!;
        sum += weight * credit;
        total += weight;
      }
      return total === 0 ? Number.NaN : (100 * sum) / total;
    },
    { clusters: rows.map((row) => row.id), n: pairs.length },
  );
}
