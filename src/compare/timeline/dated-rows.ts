import { firstOf } from '../../core/index.js';
import { dayOf, isoDay } from '../../events/index.js';
import type { SummaryRow, Warning } from '../../model/index.js';

/** An article with its day, counted from 1970-01-01. */
export interface DatedRow {
  readonly row: SummaryRow;
  readonly day: number;
}

/** Articles that one warning names. */
const NAMED = 5;

/**
 * The articles with a date up to `until`, by day and then by id; a warning each for those without a date, with one that is none, and
 * with one after `until`.
 */
export function datedRows(
  rows: readonly SummaryRow[],
  until: number,
): { readonly rows: readonly DatedRow[]; readonly warnings: readonly Warning[] } {
  const dated: DatedRow[] = [];
  const missing: SummaryRow[] = [];
  const invalid: SummaryRow[] = [];
  const later: SummaryRow[] = [];
  for (const row of rows) {
    const day = dayOf(row.date);
    if (row.date === null) missing.push(row);
    else if (Number.isNaN(day)) invalid.push(row);
    else if (day > until) later.push(row);
    else dated.push({ row, day });
  }
  dated.sort((a, b) => a.day - b.day || (a.row.article < b.row.article ? -1 : 1));
  const warnings = [
    ...warningOf('missing-date', missing, () => 'no date'),
    ...warningOf('invalid-date', invalid, ({ date }) => `a date that is none ("${(date ?? '').slice(0, 40)}")`),
    ...warningOf('future-date', later, () => `a date after ${isoDay(until)}`),
  ];
  return { rows: dated, warnings };
}

function warningOf(code: Warning['code'], rows: readonly SummaryRow[], why: (row: SummaryRow) => string): Warning[] {
  const [first] = rows;
  if (!first) return [];
  const named = rows.map(({ article }) => `"${article}"`);
  const count = rows.length === 1 ? 'an article has' : `${rows.length} articles have`;
  return [{ code, message: `${count} ${why(first)} and cannot be placed in time: ${firstOf(named, NAMED)}` }];
}
