import type { Frame, LabelChances } from '../../../model/index.js';
import type { RelationshipCode, RelationshipRow } from '../../rows/index.js';

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
export const SCALE: Readonly<Record<Coded, number>> = { climate: 2, appraisal: 1, stanceX: 1, stanceY: 1 };

/** Mean over the coders who gave a value; null when none did. */
export function codersMean(row: RelationshipRow, field: Coded): number | null {
  const values = row.coders.map((each: RelationshipCode) => each[field]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
