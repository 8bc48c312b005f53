import type { RelationshipRow } from '../../rows/index.js';
import { calibrationError, type MetricValue } from '../scores/index.js';
import { type Coded, codersMean, type RelationshipAnswer, SCALE } from './relationship-gold.js';

/** A mean of coders on [−1, 1] counts for an end from here on: one of two coders who go half the way. */
const SAID = 0.25;

/** Expected calibration error of what coders would say of whole articles; those without an estimate are left out. */
export function levelEce(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
  fields: readonly Coded[],
): MetricValue | null {
  return calibrationError(
    fields.flatMap((field) =>
      rows.flatMap((row, i) => {
        const gold = codersMean(row, field);
        const chances = answers[i]!.chances[field];
        if (gold === null || chances === null) return [];
        const level = gold / SCALE[field];
        const probabilities = { negative: chances.below, neutral: chances.between, positive: chances.above };
        return [{ gold: level >= SAID ? 1 : level <= -SAID ? -1 : 0, probabilities, cluster: row.id }];
      }),
    ),
  );
}
