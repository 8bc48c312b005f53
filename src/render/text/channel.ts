import type { Channel, GroupEstimate } from '../../model/index.js';
import { cleanLine } from '../clean.js';
import { intervalInUnit, inUnit, tooFew } from '../numbers.js';
import { rowsInOrder } from '../outline.js';
import { type Scale, scaleLabel, scaleOf } from '../scale.js';
import { bar } from './bar.js';
import { nameOf, type Page } from './page.js';
import { left, right, shorten, width, wrap } from './width.js';

const MEAN = 6;
const INTERVAL = 14;
const COUNT = 4;

/** One channel: its question, then a row for each outlet with mean, interval, articles and a bar. */
export function channelLines(channel: Channel, page: Page): readonly string[] {
  const names = rowsInOrder(channel, page.order).map((row) => width(nameOf(row.group, page)));
  const nameColumns = Math.min(Math.max(8, ...names), Math.max(12, Math.floor(page.width * 0.3)));
  const barColumns = Math.min(61, page.width - 2 - nameColumns - 1 - MEAN - 1 - INTERVAL - COUNT - 2);
  const odd = barColumns % 2 === 0 ? barColumns - 1 : barColumns;
  const scale = scaleOf(channel, page.comparison.channels);
  const ends = scaleEnds(channel, scale, odd);
  const head = ` ${left('', nameColumns)} ${right('mean', MEAN)} ${right('interval', INTERVAL)}${right('n', COUNT)}  ${ends}`;
  return [
    ...wrap(cleanLine(channel.label), page.width).map(page.ink.strong),
    ...wrap(cleanLine(channel.question), page.width),
    page.ink.faint(` ${head.trimEnd()}`),
    ...rowsInOrder(channel, page.order).map((row) => rowLine(row, channel, page, scale, nameColumns, odd)),
  ];
}

function rowLine(
  row: GroupEstimate,
  channel: Channel,
  page: Page,
  scale: Scale,
  nameColumns: number,
  barColumns: number,
): string {
  const name = left(nameOf(row.group, page), nameColumns);
  const { estimate } = row;
  if (estimate.kind === 'insufficient') {
    return `  ${name} ${page.ink.faint(shorten(tooFew(estimate), page.width - nameColumns - 3))}`;
  }
  const { low, high } = estimate.interval;
  const paint =
    channel.unit === 'share'
      ? page.ink.strong
      : high < 0
        ? page.ink.negative
        : low > 0
          ? page.ink.positive
          : page.ink.strong;
  const mean = paint(right(inUnit(estimate.mean, channel.unit), MEAN));
  const interval = right(intervalInUnit(estimate.interval, channel.unit), INTERVAL);
  const count = right(`${estimate.articles}${estimate.unit === 'sentence-block' ? '†' : ''}`, COUNT);
  return `  ${name} ${mean} ${interval}${count}  ${paint(bar(estimate, scale, barColumns))}`;
}

/** The ends of the scale over the bars, with as many of the words as there is room for. */
function scaleEnds(channel: Channel, scale: Scale, columns: number): string {
  const [low, high] = [scaleLabel(scale.low, channel), scaleLabel(scale.high, channel)];
  const [lowWord, highWord] = channel.ends.map(cleanLine);
  for (const [start, end] of [
    [`${low} ${lowWord}`, `${highWord} ${high}`],
    [low, high],
  ]) {
    const gap = columns - width(start ?? '') - width(end ?? '');
    if (gap >= 1) return start + ' '.repeat(gap) + end;
  }
  return '';
}
