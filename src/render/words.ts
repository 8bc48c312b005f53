import type { Channel, Comparison } from '../model/index.js';
import { cleanLine, counted, percent } from '../prose/index.js';
import { groupName } from './outline.js';
import type { Result } from './result.js';

/** Where the numbers come from: "36 articles, 4 outlets; 95% intervals; seed 1". */
export function madeInWords(comparison: Pick<Result, 'made' | 'groups' | 'by' | 'articles'>): string {
  const { made } = comparison;
  const groups = counted(comparison.groups.length, cleanLine(comparison.by) || 'group');
  const holm = 'correction' in made && made.correction === 'holm' ? '; q by Holm’s method' : '';
  const gold = 'gold' in made && made.gold ? `; corrected by ${counted(made.gold.values, 'coded value')}` : '';
  return `${counted(comparison.articles, 'article')}, ${groups}; ${percent(made.level)} intervals; seed ${made.seed}${holm}${gold}`;
}

/** A sentence of the summary in two parts: the channel it begins with, if it does, and the rest. */
export function sentenceParts(sentence: string, { channels }: Pick<Comparison, 'channels'>): readonly [string, string] {
  const channel = channels.find(({ label }) => sentence.startsWith(`${label}: `));
  if (!channel) return ['', cleanLine(sentence)];
  return [cleanLine(`${channel.label}:`), cleanLine(sentence.slice(channel.label.length + 2))];
}

/** The groups of a channel from the highest to the lowest: "A > B ≈ C"; nothing where no two neighbours are told apart. */
export function orderingInWords({ ordering }: Channel, by: string): string {
  if (!ordering.some(({ next }) => next === 'above')) return '';
  return ordering
    .map(({ group, next }) => groupName(group, by) + (next === null ? '' : next === 'above' ? ' > ' : ' ≈ '))
    .join('');
}

/** The warnings as a reader wants them: each message once, at most `limit`, the rest counted. */
export function warningsInWords(comparison: Pick<Result, 'warnings'>, limit: number): readonly string[] {
  const said = [...new Set(comparison.warnings.map(sentence))];
  const more = said.length - limit;
  return more > 0 ? [...said.slice(0, limit), `and ${counted(more, 'more warning')}`] : said;
}

function sentence({ message, article }: Comparison['warnings'][number]): string {
  return cleanLine(article === undefined || message.includes(article) ? message : `${article}: ${message}`);
}
