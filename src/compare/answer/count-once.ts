import { firstOf, grouped } from '../../core/index.js';
import { dayOf, nearDuplicates } from '../../events/index.js';
import type { NearDuplicates, SummaryRow, Warning } from '../../model/index.js';

/** Wire copy is printed within days; nearly the same words much later are a report of their own. */
const DAYS = 7;
/** Texts that get a warning each; the rest are counted. */
const MOST_WARNINGS = 20;
const NAMED = 5;

export interface CountedOnce {
  /** Rows without further prints of a text within a group, in their order. */
  readonly rows: readonly SummaryRow[];
  readonly nearDuplicates: readonly NearDuplicates[];
  readonly warnings: readonly Warning[];
}

/**
 * Leaves one row of each text in each group. Texts are the same when their hash is, or when they share half of their runs
 * of four words and were printed within a week. Ten prints of one report are no ten reports; two outlets that both print
 * it have both chosen to, and both keep it.
 */
export function countOnce(rows: readonly SummaryRow[]): CountedOnce {
  const clusters = clustersOf(inOrder(rows)).filter(({ length }) => length > 1);
  const left = new Set<SummaryRow>();
  const found = clusters.map((cluster): NearDuplicates => {
    const groups = new Set<string>();
    const articles = cluster.map((row) => {
      const counted = !groups.has(row.group);
      groups.add(row.group);
      if (!counted) left.add(row);
      return { article: row.article, group: row.group, counted };
    });
    return { articles };
  });
  // Sorting is stable: of equals the one printed first stays first.
  found.sort((a, b) => b.articles.length - a.articles.length);
  return {
    rows: left.size === 0 ? rows : rows.filter((row) => !left.has(row)),
    nearDuplicates: found,
    warnings: warningsOf(found),
  };
}

/** By day, undated ones last, then by id: the first of a cluster is the one that counts. */
function inOrder(rows: readonly SummaryRow[]): SummaryRow[] {
  const days = new Map(rows.map((row) => [row, dayOf(row.date)]));
  const day = (row: SummaryRow) => {
    const value = days.get(row)!;
    return Number.isNaN(value) ? Number.MAX_VALUE : value;
  };
  return [...rows].sort((a, b) => day(a) - day(b) || (a.article < b.article ? -1 : 1));
}

function clustersOf(rows: readonly SummaryRow[]): SummaryRow[][] {
  const leaders = nearDuplicates(
    rows.map(({ signature = '' }) => signature),
    {
      days: rows.map(({ date }) => dayOf(date)),
      window: DAYS,
      keys: rows.map((row) => (saysNothing(row) ? undefined : row.hash)),
    },
  );
  return [...grouped(rows, (_, i) => leaders[i]!).values()];
}

/** An empty text counts nowhere, so it cannot count twice. */
function saysNothing({ measures }: SummaryRow): boolean {
  return Object.keys(measures).length === 0;
}

function warningsOf(found: readonly NearDuplicates[]): Warning[] {
  const warnings = found.slice(0, MOST_WARNINGS).map(({ articles }): Warning => {
    const named = articles.map(({ article, group }) => `"${article}" (${group})`);
    const left = articles.filter(({ counted }) => !counted).length;
    const counts = left === 0 ? 'each of these groups counts it' : `it counts once in each group, ${left} left out`;
    return { code: 'duplicate-article', message: `nearly the same text, ${counts}: ${firstOf(named, NAMED)}` };
  });
  if (found.length > MOST_WARNINGS) {
    const message = `${found.length - MOST_WARNINGS} further texts are shared by several articles`;
    warnings.push({ code: 'duplicate-article', message });
  }
  return warnings;
}
