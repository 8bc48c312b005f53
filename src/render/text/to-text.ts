import { checkCount, checkKeys } from '../../core/index.js';
import type { Comparison, Robustness, Timeline } from '../../model/index.js';
import { cleanLine } from '../clean.js';
import { channelsToQuote } from '../findings.js';
import { groupsInOrder, outline } from '../outline.js';
import { isTimeline } from '../result.js';
import { madeInWords, warningsInWords } from '../words.js';
import { channelLines } from './channel.js';
import { differenceLines } from './differences.js';
import { eventLines } from './events.js';
import { ink } from './ink.js';
import { matrixLines } from './matrix.js';
import type { Page } from './page.js';
import { quotationLines } from './quotations.js';
import { robustnessText } from './robustness.js';
import { termLines } from './terms.js';
import { timelineText } from './timeline.js';
import { wrap } from './width.js';

/** Warnings printed; more would bury the tables. */
const WARNINGS = 8;

export interface TextOptions {
  /** Columns to fill, at least 60. Default 80. */
  readonly width?: number;
  /** Colour for a terminal (ANSI). Default false. */
  readonly color?: boolean;
  /** Rows of the table of differences. Default 12. */
  readonly differences?: number;
  /** Sentences quoted for each outlet. Default 1. */
  readonly quotations?: number;
}

/**
 * A comparison, a timeline or a multiverse as plain text for a terminal: what was found, each channel with a bar for each outlet on a scale from
 * −1 to +1, the differences, and the sentences behind them. No line is wider than `width`; ends with a newline.
 * Channels with too little data say so in words.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example toText(comparison, { width: 100 })
 */
export function toText(comparison: Comparison | Timeline | Robustness, options: TextOptions = {}): string {
  checkKeys(options, ['width', 'color', 'differences', 'quotations']);
  const { width = 80, color = false, differences = 12, quotations = 1 } = options;
  checkCount(width, 60, 'width');
  checkCount(differences, 0, 'differences');
  checkCount(quotations, 0, 'quotations');
  if (comparison.schema === 'standpoint/robustness@1')
    return robustnessText(comparison, width, ink(color), differences);
  if (isTimeline(comparison)) return timelineText(comparison, width, ink(color));
  const page: Page = { comparison, width, ink: ink(color), order: groupsInOrder(comparison) };
  const { main, tables, others } = outline(comparison);
  const seen = new Set<string>();
  if (comparison.groups.length === 0)
    return `${[...opening(page), '', 'No articles to compare.', ...warnings(page)].join('\n')}\n`;
  const parts = [
    opening(page),
    ...main.map((channel) => channelLines(channel, page)),
    ...tables.map(({ title, channels }) => matrixLines(title, channels, page)),
    ...others.map((channel) => channelLines(channel, page)),
    termLines(page),
    eventLines(page),
    differenceLines(page, differences),
    ...channelsToQuote(comparison, 2).map((channel) => quotationLines(channel, page, quotations, seen)),
    closing(page),
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function opening(page: Page): readonly string[] {
  const { comparison, width } = page;
  const said = comparison.summary.map(cleanLine);
  return [
    ...wrap(cleanLine(comparison.title), width).map(page.ink.strong),
    ...wrap(madeInWords(comparison), width).map(page.ink.faint),
    ...(said.length > 0 ? ['', ...said.flatMap((sentence) => hanging(sentence, width))] : []),
  ];
}

function hanging(sentence: string, width: number): readonly string[] {
  return wrap(sentence, width - 2).map((line, index) => (index === 0 ? `• ${line}` : `  ${line}`));
}

function closing(page: Page): readonly string[] {
  const { comparison, width } = page;
  const estimates = comparison.channels.flatMap((channel) => channel.groups.map((row) => row.estimate));
  const blocks = estimates.some((estimate) => estimate.kind === 'estimate' && estimate.unit === 'sentence-block');
  const paired = comparison.channels.some((channel) => channel.differences.some((difference) => difference.paired));
  const meaningOfQ =
    comparison.made.correction === 'holm' ? 'chance of any false alarm' : 'share of false alarms to expect';
  const notes = [
    `n: articles. Interval: where the mean may lie, judged from how articles differ. q: ${meaningOfQ} among rows this clear. g: difference in standard deviations. detect: smallest true difference this corpus would usually show.`,
    ...(paired ? ['* compared within the events that both reported.'] : []),
    ...(blocks
      ? ['† too few articles: the interval is over parts of their text and says nothing of other articles.']
      : []),
  ];
  return [...notes.flatMap((note) => wrap(note, width)).map(page.ink.faint), ...warnings(page)];
}

function warnings({ comparison, width }: Page): readonly string[] {
  return warningsInWords(comparison, WARNINGS).flatMap((warning) => wrap(`Warning: ${warning}`, width));
}
