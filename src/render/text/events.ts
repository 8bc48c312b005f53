import { left, right, width, wrap } from '../../prose/index.js';
import { coverageInWords, EVENTS_KEY, eventName, eventsToShow } from '../events.js';
import { columnHeads } from './matrix.js';
import type { Page } from './page.js';

const CELL = 11;
/** A name of an event is cut to no less than this. */
const LEAST_NAME = 24;
const MOST_EVENTS = 12;

/** Which outlets report which events, an event a row. */
export function eventLines(page: Page): readonly string[] {
  const { comparison, order } = page;
  const events = eventsToShow(comparison, MOST_EVENTS);
  if (events.length === 0) return [];
  const names = events.map(eventName);
  const room = Math.max(LEAST_NAME, page.width - 2 - CELL * order.length);
  const nameColumns = Math.min(Math.max(...names.map(width)), room);
  const perTable = Math.max(1, Math.floor((page.width - 2 - nameColumns) / CELL));
  const lines: string[] = [page.ink.strong('Events'), ...wrap(EVENTS_KEY, page.width)];
  for (let from = 0; from < order.length; from += perTable) {
    const groups = order.slice(from, from + perTable);
    const heads = columnHeads(groups, page, CELL);
    lines.push(...heads.map((line) => page.ink.faint(`  ${left('', nameColumns)}${line}`.trimEnd())));
    events.forEach((event, index) => {
      const cells = groups.map((group) => right(coverageInWords(event, group), CELL));
      lines.push(`  ${left(names[index] ?? '', nameColumns)}${cells.join('')}`);
    });
  }
  const more = comparison.events.length - events.length;
  return more > 0 ? [...lines, `  ${more} more not shown.`] : lines;
}
