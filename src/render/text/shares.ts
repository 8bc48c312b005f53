import type { Channel, GroupEstimate } from '../../model/index.js';
import { cleanLine, inUnit, left, right, shorten, width } from '../../prose/index.js';
import { mostInWords, partsOf, rowsFirst } from '../first.js';
import { nameOf, type Page } from './page.js';

const MEAN = 6;
const LEAST_BAR = 14;
const MOST_BAR = 40;
/** What stands for the lower end, for neither and for the upper end. */
const SIGNS = ['▓', '·', '█'] as const;

/** A channel as a stacked bar an outlet: what its articles say, what most of them do, and their mean; at most `most` rows. */
export function shareLines(channel: Channel, page: Page, most: number): readonly string[] {
  const labels = channel.labels ?? ['', '', ''];
  const { rows, others } = rowsFirst(channel, page.comparison, most);
  const said = rows.map(({ shares }) => (shares ? mostInWords(shares, labels) : ''));
  const saidColumns = Math.max(0, ...said.map(width));
  const names = Math.max(8, ...rows.map(({ group }) => width(nameOf(group, page))));
  const room = page.width - 2 - 1 - 2 - saidColumns - 1 - MEAN;
  const nameColumns = Math.min(names, Math.max(8, room - LEAST_BAR));
  const barColumns = Math.max(LEAST_BAR, Math.min(MOST_BAR, room - nameColumns));
  const legend = labels.map((label, i) => `${SIGNS[i]} ${label}`).join('  ');
  const head = `${cleanLine(channel.label)}: `;
  const title = page.ink.strong(head.trimEnd()) + page.ink.faint(` ${legend}`);
  const gap = Math.max(1, page.width - width(head) - width(legend) - 4);
  return [
    `${title}${page.ink.faint(`${' '.repeat(gap)}mean`)}`,
    ...rows.map((row, i) => line(row, said[i]!, page, [nameColumns, barColumns, saidColumns])),
    ...(others === '' ? [] : [page.ink.faint(`  ${shorten(`… ${others}`, page.width - 2)}`)]),
  ];
}

function line(
  { group, estimate, shares }: GroupEstimate,
  said: string,
  page: Page,
  [names, columns, words]: readonly [number, number, number],
): string {
  const mean = estimate.kind === 'estimate' ? inUnit(estimate.mean, 'score') : '';
  const bar = shares ? stacked(partsOf(shares), columns, page) : ' '.repeat(columns);
  return `  ${left(shorten(nameOf(group, page), names), names)} ${bar}  ${left(said, words)} ${right(mean, MEAN)}`;
}

/** A bar of three parts, rounded so that they fill it; what is not nothing is seen. */
function stacked(parts: readonly [number, number, number], columns: number, { ink }: Page): string {
  const below = cells(parts[0], columns);
  const above = Math.min(columns - below, cells(parts[2], columns));
  const [low, middle, high] = SIGNS;
  return (
    ink.negative(low.repeat(below)) +
    ink.faint(middle.repeat(columns - below - above)) +
    ink.positive(high.repeat(above))
  );
}

function cells(share: number, columns: number): number {
  return share > 0 ? Math.max(1, Math.round(share * columns)) : 0;
}
