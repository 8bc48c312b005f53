import type { Channel } from '../../model/index.js';
import {
  cleanLine,
  counted,
  detectableInUnit,
  differenceInterval,
  differenceInUnit,
  left,
  probability,
  right,
  shorten,
  signed,
  width,
  wrap,
} from '../../prose/index.js';
import { isDistinct, type RankedDifference, rankedDifferences } from '../findings.js';
import { inReportOrder } from '../outline.js';
import { nameOf, type Page } from './page.js';

const NUMBERS = [9, 15, 7, 6, 9] as const;
const HEADS = ['a − b', 'interval', 'q', 'g', 'detect'] as const;

/** The clearest `limit` differences, by channel in the order of the report. */
export function differenceLines(page: Page, limit: number): readonly string[] {
  const all = rankedDifferences(page.comparison);
  if (all.length === 0) return [];
  const known = all.filter((finding) => finding.difference.estimate.kind === 'estimate');
  const shown = known.slice(0, limit);
  const names = page.width - 2 - NUMBERS.reduce((sum, columns) => sum + columns, 0);
  const head = HEADS.map((text, index) => right(text, NUMBERS[index] ?? 0)).join('');

  return [
    page.ink.strong('Differences'),
    ...(shown.length > 0 ? [page.ink.faint(`  ${left('', names)}${head}`)] : []),
    ...inReportOrder(page.comparison).flatMap((channel) => channelDifferences(channel, shown, page, names)),
    ...summary(all, known.length, shown.length, page),
  ];
}

function channelDifferences(
  channel: Channel,
  shown: readonly RankedDifference[],
  page: Page,
  names: number,
): readonly string[] {
  const rows = shown.filter((finding) => finding.channel === channel);
  if (rows.length === 0) return [];
  return [
    `  ${shorten(cleanLine(channel.label), page.width - 2)}`,
    ...rows.map((finding) => {
      const line = row(finding, page, names);
      return isDistinct(finding.difference) ? line : page.ink.faint(line);
    }),
  ];
}

function row({ channel, difference }: RankedDifference, page: Page, names: number): string {
  const { estimate, effect, q, minimumDetectable, paired } = difference;
  if (estimate.kind !== 'estimate') return '';
  const pair = pairNames(nameOf(difference.a, page), nameOf(difference.b, page), names - 2);
  const withinEvents = paired && minimumDetectable !== null ? '*' : '';
  const cells = [
    differenceInUnit(estimate.mean, channel.unit),
    differenceInterval(estimate.interval, channel.unit),
    probability(q),
    effect?.hedgesG == null ? '–' : signed(effect.hedgesG, 1),
    detectableInUnit(minimumDetectable, channel.unit) + withinEvents,
  ];
  return `    ${left(pair, names - 2)}${cells.map((cell, index) => right(cell, NUMBERS[index] ?? 0)).join('')}`;
}

function summary(all: readonly RankedDifference[], known: number, shown: number, page: Page): readonly string[] {
  const distinct = all.filter((finding) => isDistinct(finding.difference)).length;
  const said = [
    `${distinct} of ${counted(known, 'difference')} told apart from chance (q ≤ 0.05)`,
    ...(known > shown ? [`${known - shown} not shown`] : []),
    ...(all.length > known ? [`${all.length - known} with too few articles to say`] : []),
  ];
  return wrap(`${said.join('; ')}.`, page.width - 2).map((line) => page.ink.faint(`  ${line}`));
}

/** "A − B" in the room there is; the shorter name is cut only when the longer cannot make room for it. */
function pairNames(a: string, b: string, columns: number): string {
  const room = columns - 3;
  const half = Math.floor(room / 2);
  const forA = width(b) < half ? room - width(b) : Math.min(width(a), half);
  return `${shorten(a, forA)} − ${shorten(b, room - Math.min(forA, width(a)))}`;
}
