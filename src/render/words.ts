import type { Comparison } from '../model/index.js';
import { cleanLine } from './clean.js';
import { type Finding, higherFirst } from './findings.js';
import { counted, differenceInterval, differenceInUnit, inUnit, percent, probability } from './numbers.js';
import { groupName } from './outline.js';

/** What a report says when no difference is told apart from chance. */
export const NOTHING_FOUND =
  'No difference is told apart from chance at this number of articles. That does not show that they agree: see the smallest difference that could have been detected.';

/** Where the numbers come from: "36 articles, 4 outlets; 95% intervals; seed 1". */
export function madeInWords(comparison: Comparison): string {
  const { made } = comparison;
  const groups = counted(comparison.groups.length, cleanLine(comparison.by) || 'group');
  return `${counted(comparison.articles, 'article')}, ${groups}; ${percent(made.level)} intervals; seed ${made.seed}`;
}

/** A finding in three parts: "Appraisal", "A (+0.42) is nearer to “welcomed” than B (−0.51)", "by 0.93 [+0.60 …". */
export interface FindingParts {
  readonly label: string;
  readonly says: string;
  readonly numbers: string;
}

export function findingParts(finding: Finding, by: string): FindingParts {
  const { channel } = finding;
  const [higher, lower] = higherFirst(finding).map((group) => {
    const estimate = channel.groups.find((row) => row.group === group)?.estimate;
    const value = estimate?.kind === 'estimate' ? ` (${inUnit(estimate.mean, channel.unit)})` : '';
    return cleanLine(groupName(group, by)) + value;
  });
  const than = channel.unit === 'share' ? 'is above' : `is nearer to “${cleanLine(channel.ends[1])}” than`;
  return { label: cleanLine(channel.label), says: `${higher} ${than} ${lower}`, numbers: gap(finding) };
}

/** A finding as one sentence. */
export function findingInWords(finding: Finding, by: string): string {
  const { label, says, numbers } = findingParts(finding, by);
  return `${label}: ${says}, ${numbers}.`;
}

/** "by 0.93 [+0.60, +1.21], q=0.003": the higher minus the lower group. */
function gap({ channel, difference }: Finding): string {
  const { estimate, q } = difference;
  if (estimate.kind !== 'estimate') return '';
  const { low, high, level } = estimate.interval;
  const interval = estimate.mean < 0 ? { low: -high, high: -low, level } : { low, high, level };
  const size = differenceInUnit(Math.abs(estimate.mean), channel.unit).replace('+', '');
  const chance = probability(q);
  return `by ${size} ${differenceInterval(interval, channel.unit)}, q${chance.startsWith('<') ? chance : `=${chance}`}`;
}

/** The warnings as a reader wants them: each message once, at most `limit`, the rest counted. */
export function warningsInWords(comparison: Comparison, limit: number): readonly string[] {
  const said = [...new Set(comparison.warnings.map(sentence))];
  const more = said.length - limit;
  return more > 0 ? [...said.slice(0, limit), `and ${counted(more, 'more warning')}`] : said;
}

function sentence({ message, article }: Comparison['warnings'][number]): string {
  return cleanLine(article === undefined || message.includes(article) ? message : `${article}: ${message}`);
}
