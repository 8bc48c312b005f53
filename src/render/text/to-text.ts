import { checkCount, checkKeys } from '../../core/index.js';
import type { Comparison, Robustness, Timeline } from '../../model/index.js';
import { ink, wrap } from '../../prose/index.js';
import { channelsToQuote } from '../findings.js';
import { groupsInOrder, outline, silentInWords } from '../outline.js';
import { isTimeline } from '../result.js';
import { warningsInWords } from '../words.js';
import { channelLines } from './channel.js';
import { differenceLines } from './differences.js';
import { eventLines } from './events.js';
import { matrixLines } from './matrix.js';
import type { Page } from './page.js';
import { opening, paragraphs, tidy } from './parts.js';
import { quotationLines } from './quotations.js';
import { robustnessText } from './robustness.js';
import { shortText } from './short.js';
import { termLines } from './terms.js';
import { timelineText } from './timeline.js';

/** Warnings printed; more would bury the tables. */
const WARNINGS = 8;

/** How wide, how coloured and how much. */
export interface TextOptions {
  /** Columns to fill, at least 60. Default 80. */
  readonly width?: number;
  /** Colour for a terminal (ANSI). Default false. */
  readonly color?: boolean;
  /** Everything: all channels, differences, words, events, quotations. Default false: what fits on a screen. */
  readonly full?: boolean;
  /** Rows of the table of differences, in full. Default 12. */
  readonly differences?: number;
  /** Sentences quoted for each outlet, in full. Default 1. */
  readonly quotations?: number;
}

/**
 * A comparison, a timeline or a multiverse as plain text for a terminal. Of a comparison what fits on a screen: what is clearly
 * different, by how much and how sure, what most articles of each outlet do, and one quotation a side. With `full` also each channel
 * with a bar for each outlet, the differences, and the sentences behind them. No line is wider than `width`; ends with a newline.
 * Channels with too little data say so in words.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example toText(comparison, { width: 100 })
 */
export function toText(comparison: Comparison | Timeline | Robustness, options: TextOptions = {}): string {
  checkKeys(options, ['width', 'color', 'full', 'differences', 'quotations']);
  const { width = 80, color = false, full = false, differences = 12, quotations = 1 } = options;
  checkCount(width, 60, 'width');
  checkCount(differences, 0, 'differences');
  checkCount(quotations, 0, 'quotations');
  if (comparison.schema === 'standpoint/robustness@1')
    return robustnessText(comparison, width, ink(color), differences);
  if (isTimeline(comparison)) return timelineText(comparison, width, ink(color));
  const page: Page = { comparison, width, ink: ink(color), order: groupsInOrder(comparison) };
  const { main, tables, others, silent } = outline(comparison);
  const seen = new Set<string>();
  if (comparison.groups.length === 0)
    return tidy([...opening(page, comparison.summary), '', 'No articles to compare.', ...warnings(page)]);
  if (!full) return shortText(page);
  const parts = [
    opening(page, comparison.summary),
    ...main.map((channel) => channelLines(channel, page)),
    ...tables.map(({ title, channels }) => matrixLines(title, channels, page)),
    ...others.map((channel) => channelLines(channel, page)),
    silent.length > 0 ? wrap(silentInWords(silent), width) : [],
    termLines(page),
    eventLines(page),
    differenceLines(page, differences),
    ...channelsToQuote(comparison, 2).map((channel) => quotationLines(channel, page, quotations, seen)),
    closing(page),
  ];
  return tidy(paragraphs(parts));
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
