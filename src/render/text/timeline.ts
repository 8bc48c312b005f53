import type { Timeline, TimelineChannel } from '../../model/index.js';
import { cleanLine, counted, type Ink, left, right, shorten, wrap } from '../../prose/index.js';
import { groupName } from '../outline.js';
import { changed, changeInWords, estimateInWords, PERIODS_KEY, stretches } from '../timeline.js';
import { madeInWords, warningsInWords } from '../words.js';
import { bullets, heading, paragraphs, tidy } from './parts.js';

const CELL = 13;
const PERIOD = 12;
/** Rows of one table; `toRows` has them all. */
const MOST_ROWS = 40;
const WARNINGS = 8;

/** A timeline as text: a table for each channel, a period a row and a group a column, and the changes. */
export function timelineText(timeline: Timeline, columns: number, ink: Ink): string {
  const parts = [
    heading(timeline.title, madeInWords(timeline), { width: columns, ink }),
    bullets(timeline.summary, columns),
    ...(timeline.articles === 0 ? [['No articles to compare.']] : []),
    ...timeline.channels.map((channel) => channelTable(channel, timeline, columns, ink)),
    [
      ...(timeline.articles === 0 ? [] : wrap(PERIODS_KEY, columns).map(ink.faint)),
      ...warningsInWords(timeline, WARNINGS).flatMap((warning) => wrap(`Warning: ${warning}`, columns)),
    ],
  ];
  return tidy(paragraphs(parts));
}

function channelTable(channel: TimelineChannel, timeline: Timeline, columns: number, ink: Ink): readonly string[] {
  const rows = stretches(timeline, channel);
  if (rows.length === 0) return [];
  const shown = rows.slice(-MOST_ROWS);
  const perTable = Math.max(1, Math.floor((columns - 2 - PERIOD) / CELL));
  const lines = [
    ...wrap(cleanLine(channel.label), columns).map(ink.strong),
    ...wrap(cleanLine(channel.question), columns),
    ...(rows.length > shown.length ? [ink.faint(`  ${rows.length - shown.length} earlier rows not shown`)] : []),
  ];
  for (let from = 0; from < channel.groups.length; from += perTable) {
    const groups = channel.groups.slice(from, from + perTable);
    const heads = groups.map(({ group }) => right(shorten(groupName(group, timeline.by), CELL - 1), CELL)).join('');
    lines.push(ink.faint(`  ${left('', PERIOD)}${heads}`));
    for (const row of shown) {
      if (row.kind === 'gap') lines.push(ink.faint(`  ⋮ ${counted(row.periods, timeline.every)} without articles`));
      else {
        const cells = groups.map(({ estimates }) => right(estimateInWords(estimates[row.index], channel), CELL));
        lines.push(`  ${left(row.name, PERIOD)}${cells.join('')}`);
      }
    }
  }
  for (const { group, change } of changed(channel)) {
    lines.push(
      ...wrap(`Change: ${groupName(group, timeline.by)}, ${changeInWords(change, channel)}`, columns - 2).map(
        (line) => `  ${line}`,
      ),
    );
  }
  return lines;
}
