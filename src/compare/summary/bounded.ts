import { grouped } from '../../core/index.js';
import type { Measure, SummaryRow } from '../../model/index.js';
import { hash32 } from '../../stats/index.js';

/** Articles of a group that keep their sentences; the others of a larger group keep their numbers. */
export const QUOTABLE = 120;

const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Rows of which at most 120 in each group keep sentences and stretches, so that a hundred thousand articles fit in memory.
 * Those of the same events in every group, chosen by hash: a sample that depends on no order, and whose lowest part is
 * the same however the rows were split before.
 */
export function bounded(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  const bare = new Set<SummaryRow>();
  for (const members of grouped(rows, ({ group }) => group).values()) {
    if (members.length > QUOTABLE) for (const row of inOrder(members).slice(QUOTABLE)) bare.add(row);
  }
  if (bare.size === 0) return rows;
  return rows.map((row) => (bare.has(row) ? withoutSentences(row) : row));
}

/** By hash of the event, or of the article where it has none. */
function inOrder(rows: readonly SummaryRow[]): SummaryRow[] {
  const place = ({ event, article }: SummaryRow) => hash32(event === null ? `article\n${article}` : `event\n${event}`);
  return rows
    .map((row) => ({ row, hash: place(row) }))
    .sort((a, b) => a.hash - b.hash || (a.row.article < b.row.article ? -1 : 1))
    .map(({ row }) => row);
}

/** The numbers of a row; itself when it has no sentences any more. */
export function withoutSentences(row: SummaryRow): SummaryRow {
  if (row.sentences === NOTHING) return row;
  const measures = Object.entries(row.measures);
  if (row.sentences.length === 0 && measures.every(([, { blocks }]) => blocks.length === 0)) return row;
  return {
    ...row,
    measures: Object.fromEntries(
      measures.map(([id, measure]): [string, Measure] => [id, { ...measure, blocks: NOTHING, evidence: NOTHING }]),
    ),
    sentences: NOTHING,
    wording: row.wording && { ...row.wording, at: NOTHING },
  };
}
