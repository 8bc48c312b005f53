import type { Channel, GroupEstimate } from '../../model/index.js';
import { cleanLine, intervalInUnit, inUnit, left, right, shorten, tooFew, width, wrap } from '../../prose/index.js';
import { rowsFirst } from '../first.js';
import { rowsInOrder } from '../outline.js';
import { type Scale, scaleLabel, scaleOf } from '../scale.js';
import { orderingInWords } from '../words.js';
import { bar } from './bar.js';
import { nameOf, type Page } from './page.js';

const MEAN = 6;
const INTERVAL = 14;
const COUNT = 4;

/** One channel: its question, then a row for each outlet with mean, interval, articles and a bar. */
export function channelLines(channel: Channel, page: Page, most?: number): readonly string[] {
  const { rows, others } =
    most === undefined
      ? { rows: rowsInOrder(channel, page.order), others: '' }
      : rowsFirst(channel, page.comparison, most);
  const names = rows.map((row) => width(nameOf(row.group, page)));
  const nameColumns = Math.min(Math.max(8, ...names), Math.max(12, Math.floor(page.width * 0.3)));
  const barColumns = Math.min(61, page.width - 2 - nameColumns - 1 - MEAN - 1 - INTERVAL - COUNT - 2);
  const odd = barColumns % 2 === 0 ? barColumns - 1 : barColumns;
  const scale = scaleOf(channel, page.comparison.channels);
  const heads = scaleHeads(channel, scale, odd);
  const columns = `  ${left('', nameColumns)} ${right('mean', MEAN)} ${right('interval', INTERVAL)}${right('n', COUNT)}  `;
  return [
    ...wrap(cleanLine(channel.label), page.width).map(page.ink.strong),
    ...wrap(cleanLine(channel.question), page.width),
    ...heads.map((head, index) => {
      const before = index === heads.length - 1 ? columns : ' '.repeat(columns.length);
      return page.ink.faint((before + head).trimEnd());
    }),
    ...rows.map((row) => rowLine(row, channel, page, scale, nameColumns, odd)),
    ...(others === '' ? [] : [page.ink.faint(`  ${shorten(`… ${others}`, page.width - 2)}`)]),
    ...(most === undefined ? wrap(orderingInWords(channel, page.comparison.by), page.width - 2) : []).map((line) =>
      page.ink.faint(`  ${line}`),
    ),
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

/** What stands over the bars: the ends of the scale in numbers and words, in one line where there is room. */
function scaleHeads(channel: Channel, scale: Scale, columns: number): readonly string[] {
  const numbers = [scaleLabel(scale.low, channel), scaleLabel(scale.high, channel)] as const;
  const words = [cleanLine(channel.ends[0]), cleanLine(channel.ends[1])] as const;
  const one = apart(`${numbers[0]} ${words[0]}`, `${words[1]} ${numbers[1]}`, columns);
  if (one !== null) return [one];
  return [apart(...words, columns), apart(...numbers, columns)].flatMap((line) => line ?? []);
}

function apart(start: string, end: string, columns: number): string | null {
  const gap = columns - width(start) - width(end);
  return gap < 1 ? null : start + ' '.repeat(gap) + end;
}
