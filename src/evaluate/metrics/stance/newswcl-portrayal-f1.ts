import type { NewsWclRow } from '../../rows/index.js';
import type { NewsWclAnswer } from '../actors/index.js';
import type { MetricValue } from '../scores/index.js';
import { macroF1 } from '../scores/index.js';

const POSITIVE = new Set([
  'Affection',
  'Confidence',
  'Economy positive',
  'Fairness',
  'Good quality',
  'Honor',
  'Importance',
  'Lawfulness',
  'Positive',
  'Power',
  'Reason',
  'Safety',
  'Trustworthiness',
]);
const NEGATIVE = new Set([
  'Aggressor',
  'Difficulty',
  'Dishonor',
  'Economy negative',
  'Negative',
  'No trustworthiness',
  'Poor quality',
  'Refusal',
  'Unfairness',
  'Unimportance',
  'Unlawfulness',
  'Unreason',
  'Unsafety',
  'Weakness',
]);

/** Sign of a portrayal's name; null for the names that are left out, such as Victim and Other. */
export function portrayalSign(name: string): -1 | 1 | null {
  return POSITIVE.has(name) ? 1 : NEGATIVE.has(name) ? -1 : null;
}

/** Macro-F1, in percent, of the sign of a PROPERTY phrase in its sentence; articles are the clusters. */
export function newsWclPortrayalF1(rows: readonly NewsWclRow[], answers: readonly NewsWclAnswer[]): MetricValue | null {
  const cases = rows.flatMap((row, i) => {
    const signs = new Map(answers[i]!.portrayals.map((each) => [each.annotation, each.sign]));
    return row.annotations.flatMap((annotation, index) => {
      const gold = annotation.type === 'PROPERTY' ? portrayalSign(annotation.name) : null;
      return gold === null ? [] : [{ gold, predicted: signs.get(index) ?? null, cluster: row.id }];
    });
  });
  return macroF1<-1 | 1>(cases, [-1, 1]);
}
