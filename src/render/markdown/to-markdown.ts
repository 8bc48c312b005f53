import { checkCount, checkKeys } from '../../core/index.js';
import type { Comparison, Timeline } from '../../model/index.js';
import { channelsToQuote } from '../findings.js';
import { inReportOrder, outline, silentInWords } from '../outline.js';
import { isTimeline } from '../result.js';
import { madeInWords, sentenceParts, warningsInWords } from '../words.js';
import { escapeMarkdown } from './escape.js';
import { quotes } from './quotes.js';
import { differencesTable, eventsTable, termsTable, values } from './tables.js';
import { timelineMarkdown } from './timeline.js';

/** What the Markdown shows. */
export interface MarkdownOptions {
  /** Rows of the table of differences. Default 12. */
  readonly differences?: number;
  /** Sentences quoted for each outlet. Default 1. */
  readonly quotations?: number;
}

/**
 * A comparison as Markdown (GitHub's flavour, with tables): findings, a table of the channels by outlets, differences
 * and quoted sentences. Everything that means something in Markdown or HTML is escaped. Ends with a newline.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example writeFileSync('report.md', toMarkdown(comparison))
 */
export function toMarkdown(comparison: Comparison | Timeline, options: MarkdownOptions = {}): string {
  checkKeys(options, ['differences', 'quotations']);
  const { differences = 12, quotations = 1 } = options;
  checkCount(differences, 0, 'differences');
  checkCount(quotations, 0, 'quotations');
  if (isTimeline(comparison)) return timelineMarkdown(comparison);
  const { silent } = outline(comparison);
  const parts = [
    `## ${escapeMarkdown(comparison.title)}`,
    escapeMarkdown(madeInWords(comparison)),
    comparison.summary.map((sentence) => bullet(sentence, comparison)).join('\n'),
    ...(comparison.groups.length === 0 ? ['No articles to compare.'] : [values(inReportOrder(comparison), comparison)]),
    silent.length > 0 ? escapeMarkdown(silentInWords(silent)) : '',
    termsTable(comparison, 12),
    eventsTable(comparison, 30),
    differencesTable(comparison, differences),
    ...channelsToQuote(comparison, 2).map((channel) => quotes(channel, comparison, quotations)),
    warningsInWords(comparison, 30)
      .map((warning) => `> Warning: ${escapeMarkdown(warning)}`)
      .join('\n>\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function bullet(sentence: string, comparison: Comparison): string {
  const [label, rest] = sentenceParts(sentence, comparison);
  return label === '' ? `- ${escapeMarkdown(rest)}` : `- **${escapeMarkdown(label)}** ${escapeMarkdown(rest)}`;
}
