import type { RelationshipRow } from '../../rows/index.js';
import { calibrationError, type MetricValue } from '../scores/index.js';
import { type Coded, codedLevels, endSaid, type RelationshipAnswer } from './relationship-gold.js';

/** Expected calibration error of what coders would say of whole articles; those without an estimate are left out. */
export function levelEce(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
  fields: readonly Coded[],
): MetricValue | null {
  return calibrationError(
    codedLevels(rows, answers, fields).flatMap(({ field, level, answer, cluster }) => {
      const chances = answer.chances[field];
      if (chances === null) return [];
      const probabilities = { negative: chances.below, neutral: chances.between, positive: chances.above };
      return [{ gold: endSaid(level), probabilities, cluster }];
    }),
  );
}
