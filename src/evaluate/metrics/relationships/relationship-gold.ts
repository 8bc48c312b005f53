import type { Frame } from '../../../model/index.js';
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
}

export type Coded = 'climate' | 'appraisal' | 'stanceX' | 'stanceY';

/** Mean over the coders who gave a value; null when none did. */
export function codersMean(row: RelationshipRow, field: Coded): number | null {
  const values = row.coders.map((each: RelationshipCode) => each[field]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
