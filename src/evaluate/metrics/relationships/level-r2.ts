import type { RelationshipRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { explainedVariance } from '../scores/index.js';
import { type Coded, codedLevels, type RelationshipAnswer } from './relationship-gold.js';

/**
 * R² of the level: how near an article's values come to the coders' means, both on [−1, 1]. No estimate counts as 0;
 * articles for which no coder gave a value are left out. Several fields are pooled.
 */
export function levelR2(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
  fields: readonly Coded[],
): MetricValue | null {
  return explainedVariance(
    codedLevels(rows, answers, fields).map(({ field, level, answer, cluster }) => {
      return { gold: level, answer: answer[field] ?? 0, cluster };
    }),
  );
}
