import type { Channel, Comparison, Evidence } from '../model/index.js';
import { cleanLine, quoted } from './clean.js';
import { channelsToQuote, type Finding, findings, isDistinct, rankedDifferences } from './findings.js';
import {
  differenceInterval,
  differenceInUnit,
  intervalInUnit,
  inUnit,
  probability,
  signed,
  tooFew,
} from './numbers.js';
import { checkCount, checkOptions } from './options.js';
import { groupName, groupsInOrder, outline, rowsInOrder } from './outline.js';
import { voiceInWords } from './voice.js';
import { findingParts, madeInWords, NOTHING_FOUND, warningsInWords } from './words.js';

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
export function toMarkdown(comparison: Comparison, options: MarkdownOptions = {}): string {
  checkOptions(options, ['differences', 'quotations'], 'toMarkdown');
  const { differences = 12, quotations = 1 } = options;
  checkCount(differences, 0, 'differences', 'toMarkdown');
  checkCount(quotations, 0, 'quotations', 'toMarkdown');
  const { main, voices, frames, others } = outline(comparison);
  const found = findings(comparison, 5);
  const parts = [
    `## ${escapeMarkdown(comparison.title)}`,
    escapeMarkdown(madeInWords(comparison)),
    ...(comparison.groups.length < 2 ? [] : [found.length > 0 ? bullets(found, comparison) : NOTHING_FOUND]),
    ...(comparison.groups.length === 0
      ? ['No articles to compare.']
      : [values([...main, ...voices, ...frames, ...others], comparison)]),
    differencesTable(comparison, differences),
    ...channelsToQuote(comparison, 2).map((channel) => quotes(channel, comparison, quotations)),
    warningsInWords(comparison, 30)
      .map((warning) => `> Warning: ${escapeMarkdown(warning)}`)
      .join('\n>\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The text on one line with every character that Markdown or HTML would act on made harmless. */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_{}[\]()#|~!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^([-+=]|\d+[.)])/, '\\$1')
    .replace(/(?<=https?|ftp|mailto):|(?<=www)\./gi, '&#58;');
}

function bullets(found: readonly Finding[], comparison: Comparison): string {
  return found
    .map((finding) => {
      const { label, says, numbers } = findingParts(finding, comparison.by);
      return `- **${escapeMarkdown(label)}:** ${escapeMarkdown(says)}, ${escapeMarkdown(numbers)}`;
    })
    .join('\n');
}

function name(group: string, comparison: Comparison): string {
  return escapeMarkdown(groupName(group, comparison.by));
}

function table(head: readonly string[], rows: readonly (readonly string[])[], rightFrom: number): string {
  const rule = head.map((_, index) => (index < rightFrom ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function values(channels: readonly Channel[], comparison: Comparison): string {
  const order = groupsInOrder(comparison);
  const rows = channels.map((channel) => [
    escapeMarkdown(channel.label),
    ...order.map((group) => {
      const estimate = channel.groups.find((row) => row.group === group)?.estimate;
      if (estimate === undefined) return '–';
      if (estimate.kind === 'insufficient') return tooFew(estimate);
      return `**${inUnit(estimate.mean, channel.unit)}** ${escapeMarkdown(intervalInUnit(estimate.interval, channel.unit))}`;
    }),
  ]);
  return table(['', ...order.map((group) => name(group, comparison))], rows, 1);
}

function differencesTable(comparison: Comparison, limit: number): string {
  const known = rankedDifferences(comparison).filter(({ difference }) => difference.estimate.kind === 'estimate');
  const shown = known.slice(0, limit);
  if (shown.length === 0) return '';
  const rows = shown.flatMap(({ channel, difference }) => {
    const { estimate, effect, q, minimumDetectable } = difference;
    if (estimate.kind === 'insufficient') return [];
    const value = differenceInUnit(estimate.mean, channel.unit);
    return [
      [
        escapeMarkdown(channel.label),
        `${name(difference.a, comparison)} − ${name(difference.b, comparison)}`,
        isDistinct(difference) ? `**${value}**` : value,
        escapeMarkdown(differenceInterval(estimate.interval, channel.unit)),
        escapeMarkdown(probability(q)),
        effect?.hedgesG == null ? '–' : signed(effect.hedgesG, 2),
        minimumDetectable === null ? '–' : differenceInUnit(minimumDetectable, channel.unit).replace('+', ''),
      ],
    ];
  });
  const head = ['', 'first − second', 'difference', 'interval', 'q', 'Hedges’ g', 'detectable'];
  const more = known.length - shown.length;
  return `### Differences\n\n${table(head, rows, 2)}${more > 0 ? `\n\n${more} more not shown.` : ''}`;
}

function quotes(channel: Channel, comparison: Comparison, limit: number): string {
  const blocks = rowsInOrder(channel, groupsInOrder(comparison)).flatMap((row) =>
    row.evidence.slice(0, limit).map((evidence) => quote(evidence, channel, comparison)),
  );
  return blocks.length === 0 ? '' : `### In their words: ${escapeMarkdown(channel.label)}\n\n${blocks.join('\n\n')}`;
}

function quote(evidence: Evidence, channel: Channel, comparison: Comparison): string {
  const source = [
    voiceInWords(evidence.voice, comparison.actors),
    evidence.title ?? evidence.article,
    ...(evidence.date ? [evidence.date] : []),
  ];
  const head = `**${name(evidence.group, comparison)}** ${inUnit(evidence.score, channel.unit)}`;
  return `${head}\n\n> ${escapeMarkdown(quoted(cleanLine(evidence.text)))}\n>\n> ${escapeMarkdown(source.join(' · '))}`;
}
