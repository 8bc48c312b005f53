import type { Channel, Comparison } from '../../model/index.js';
import {
  detectableInUnit,
  differenceInterval,
  differenceInUnit,
  intervalInUnit,
  inUnit,
  probability,
  signed,
  tooFew,
} from '../../prose/index.js';
import { coverageInWords, EVENTS_KEY, eventName, eventsToShow } from '../events.js';
import { isDistinct, rankedDifferences } from '../findings.js';
import { groupsInOrder } from '../outline.js';
import { isDistinctTerm, TERMS_KEY, termsByGroup } from '../terms.js';
import { escapeMarkdown, name } from './escape.js';

export function table(head: readonly string[], rows: readonly (readonly string[])[], rightFrom: number): string {
  const rule = head.map((_, index) => (index < rightFrom ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A channel a row, a group a column. */
export function values(channels: readonly Channel[], comparison: Comparison): string {
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

/** The clearest differences, at most `limit`; nothing when there are none. */
export function differencesTable(comparison: Comparison, limit: number): string {
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
        detectableInUnit(minimumDetectable, channel.unit),
      ],
    ];
  });
  const head = ['', 'first − second', 'difference', 'interval', 'q', 'Hedges’ g', 'detectable'];
  const more = known.length - shown.length;
  return `### Differences\n\n${table(head, rows, 2)}${more > 0 ? `\n\n${more} more not shown.` : ''}`;
}

/** Which groups report which events, an event a row; nothing where there are none, or a single group. */
export function eventsTable(comparison: Comparison, limit: number): string {
  const events = eventsToShow(comparison, limit);
  if (events.length === 0) return '';
  const order = groupsInOrder(comparison);
  const rows = events.map((event) => [
    escapeMarkdown(eventName(event)),
    ...order.map((group) => escapeMarkdown(coverageInWords(event, group))),
  ]);
  const more = comparison.events.length - events.length;
  const head = ['', ...order.map((group) => name(group, comparison))];
  return `### Events\n\n${EVENTS_KEY}\n\n${table(head, rows, 1)}${more > 0 ? `\n\n${more} more not shown.` : ''}`;
}

/** The words that set each group apart, at most `limit` each; nothing where there are none. */
export function termsTable(comparison: Comparison, limit: number): string {
  const groups = termsByGroup(comparison, limit);
  if (groups.length === 0) return '';
  const rows = groups.map(({ group, terms }) => [
    name(group, comparison),
    terms
      .map(
        (term) => `${escapeMarkdown(term.term)}${isDistinctTerm(term) ? '\\*' : ''} ${term.count}:${term.others.count}`,
      )
      .join(', '),
  ]);
  return `### Distinctive words\n\n${escapeMarkdown(TERMS_KEY)} Numbers: uses here and everywhere else.\n\n${table(['', 'words'], rows, 2)}`;
}
