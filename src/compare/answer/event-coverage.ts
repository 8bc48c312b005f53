import { grouped } from '../../core/index.js';
import type { EventCoverage, SummaryRow } from '../../model/index.js';

/**
 * The events on which at least one article is `about` what is asked, with how many articles each group has on it; by first
 * day, then by name. Nothing where no article names its event.
 */
export function eventCoverage(
  rows: readonly SummaryRow[],
  groups: readonly string[],
  about: (row: SummaryRow) => boolean,
): EventCoverage[] {
  const found: EventCoverage[] = [];
  for (const [event, all] of grouped(rows, (row) => row.event)) {
    if (!all.some(about)) continue;
    const days = all.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 10)])).sort();
    found.push({
      event,
      title: headline(all.filter(about)),
      first: days[0] ?? null,
      last: days.at(-1) ?? null,
      groups: groups.map((group) => {
        const own = all.filter((row) => row.group === group);
        return { group, articles: own.length, about: own.filter(about).length };
      }),
    });
  }
  return found.sort((a, b) => order(a.first ?? '~', b.first ?? '~') || order(a.event, b.event));
}

/** The title of the earliest article that has one. */
function headline(rows: readonly SummaryRow[]): string | null {
  const titled = rows.filter(({ title }) => title !== null);
  titled.sort((a, b) => order(a.date ?? '~', b.date ?? '~') || order(a.article, b.article));
  return titled[0]?.title ?? null;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
