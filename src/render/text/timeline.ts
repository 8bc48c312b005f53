import type { Timeline, TimelineChannel } from '../../model/index.js';
import { cleanLine } from '../clean.js';
import { counted } from '../numbers.js';
import { changed, changeInWords, estimateInWords, groupLabel, PERIODS_KEY, stretches } from '../timeline.js';
import { madeInWords, warningsInWords } from '../words.js';
import type { Ink } from './ink.js';
import { left, right, shorten, wrap } from './width.js';

const CELL = 13;
const PERIOD = 12;
/** Rows of one table; `toRows` has them all. */
const MOST_ROWS = 40;
const WARNINGS = 8;

/** A timeline as text: a table for each channel, a period a row and a group a column, and the changes. */
export function timelineText(timeline: Timeline, columns: number, ink: Ink): string {
  const parts = [
    [
      ...wrap(cleanLine(timeline.title), columns).map(ink.strong),
      ...wrap(madeInWords(timeline), columns).map(ink.faint),
    ],
    timeline.summary.flatMap((sentence) =>
      wrap(cleanLine(sentence), columns - 2).map((line, i) => (i === 0 ? `• ${line}` : `  ${line}`)),
    ),
    ...(timeline.articles === 0 ? [['No articles to compare.']] : []),
    ...timeline.channels.map((channel) => channelTable(channel, timeline, columns, ink)),
    [
      ...(timeline.articles === 0 ? [] : wrap(PERIODS_KEY, columns).map(ink.faint)),
      ...warningsInWords(timeline, WARNINGS).flatMap((warning) => wrap(`Warning: ${warning}`, columns)),
    ],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
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
    const heads = groups.map(({ group }) => right(shorten(groupLabel(group, timeline), CELL - 1), CELL)).join('');
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
      ...wrap(`Change: ${groupLabel(group, timeline)}, ${changeInWords(change, channel)}`, columns - 2).map(
        (line) => `  ${line}`,
      ),
    );
  }
  return lines;
}
