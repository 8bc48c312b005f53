import type { Frame, LabelChances } from '../../../model/index.js';
import type { RelationshipCode, RelationshipRow, Sign } from '../../rows/index.js';

/** What is written for an article and its dyad; null where there is no estimate. */
export interface RelationshipAnswer {
  readonly id: string;
  readonly dyad: string;
  readonly climate: number | null;
  readonly appraisal: number | null;
  readonly stanceX: number | null;
  readonly stanceY: number | null;
  readonly frames: readonly Frame[];
  /** What coders would be expected to say of each; null where there is no estimate. */
  readonly chances: Readonly<Record<Coded, LabelChances | null>>;
}

export type Coded = 'climate' | 'appraisal' | 'stanceX' | 'stanceY';

/** What the ends of the coders' scales are; the library's are −1 and 1. */
const SCALE: Readonly<Record<Coded, number>> = { climate: 2, appraisal: 1, stanceX: 1, stanceY: 1 };

/** Mean over the coders who gave a value; null when none did. */
export function codersMean(row: RelationshipRow, field: Coded): number | null {
  const values = row.coders.map((each: RelationshipCode) => each[field]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A mean of coders on [−1, 1] counts for an end from here on: one of two coders who go half the way. */
const SAID = 0.25;

/** What coders on the whole say by their mean on [−1, 1]: −1 the lower end, 0 neither, 1 the upper. */
export function endSaid(level: number): Sign {
  return level >= SAID ? 1 : level <= -SAID ? -1 : 0;
}

/** The coders' means on [−1, 1], each with the answer for its article; fields for which no coder gave a value are left out. */
export function codedLevels(
  rows: readonly RelationshipRow[],
  answers: readonly RelationshipAnswer[],
  fields: readonly Coded[],
) {
  return fields.flatMap((field) =>
    rows.flatMap((row, i) => {
      const mean = codersMean(row, field);
      return mean === null ? [] : [{ field, level: mean / SCALE[field], answer: answers[i]!, cluster: row.id }];
    }),
  );
}
