import type { Channel, Comparison, Evidence, GroupEstimate, LabelShares } from '../model/index.js';
import { cleanLine, higherFirst, percent } from '../prose/index.js';
import { findings, type RankedDifference } from './findings.js';
import { groupName, groupsInOrder, leadChannel, rowsInOrder } from './outline.js';

/** What a reader wants to know first, whatever the format. */
export interface First {
  /** What is clearly different, by how much, how sure; or that nothing is. */
  readonly sentences: readonly string[];
  /** The channels a comparison is read for, the leading one first. */
  readonly channels: readonly Channel[];
  /** One sentence a side, if there is one, for the first difference that has them. */
  readonly contrast: Contrast | null;
}

export interface Contrast {
  readonly finding: RankedDifference;
  /** The side nearer to the channel's upper end first. */
  readonly sides: readonly [ContrastSide, ContrastSide];
}

/** A group with the sentence that shows where it stands; null where none is sure enough to be quoted. */
export interface ContrastSide {
  readonly group: string;
  readonly evidence: Evidence | null;
}

/** Said in place of a quotation. */
export const UNQUOTED = 'No single sentence shows it.';

const NOTHING_FOUND =
  'No difference is told apart from chance at this number of articles; that does not show that they agree.';
const MOST_SENTENCES = 4;
const MOST_CHANNELS = 3;
/** Channels with bars: each has a line for its question as well. */
const MOST_DRAWN = 2;

export function firstOf(comparison: Comparison): First {
  const said = comparison.findings.map(({ sentence }) => sentence);
  const nothing = comparison.question === 'wording' ? comparison.summary : [NOTHING_FOUND];
  const drawn = channelsFirst(comparison);
  if (drawn.length === 0) return { sentences: [tooLittle(comparison)], channels: [], contrast: null };
  return {
    sentences: (said.length > 0 ? said : comparison.groups.length > 1 ? nothing : []).slice(0, MOST_SENTENCES),
    channels: drawn,
    contrast: contrastOf(comparison),
  };
}

function tooLittle({ made, by }: Comparison): string {
  const least = made.gold?.minGold;
  if (least !== undefined) {
    return `No ${cleanLine(by) || 'group'} has enough coded articles to be corrected by: ${least} are needed in each (minGold).`;
  }
  return `No ${cleanLine(by) || 'group'} has enough articles for an estimate: ${made.minArticles} are needed.`;
}

/** Those whose articles have labels, one for each actor; else the leading one and those with a finding. */
function channelsFirst(comparison: Comparison): readonly Channel[] {
  const lead = leadChannel(comparison);
  const known = comparison.channels.filter(({ groups }) => groups.some(({ estimate }) => estimate.kind === 'estimate'));
  const labelled = known.filter(({ groups }) => groups.some(({ shares }) => shares));
  if (labelled.length > 0) {
    const most = comparison.question === 'relationship' ? 2 : MOST_CHANNELS;
    return [...labelled].sort((a, b) => Number(b === lead) - Number(a === lead)).slice(0, most);
  }
  const found = findings(comparison).map(({ channel }) => channel);
  return [...new Set([...found, ...(lead ? [lead] : [])])].filter((each) => known.includes(each)).slice(0, MOST_DRAWN);
}

/** Of the first finding that has a sentence on both sides, else on one, else of the first; null without a finding. */
function contrastOf(comparison: Comparison): Contrast | null {
  const all = findings(comparison).map((finding): Contrast => {
    const side = (group: string): ContrastSide => ({
      group,
      evidence: finding.difference.evidence.find((each) => each.group === group) ?? null,
    });
    const [higher, lower] = higherFirst(finding.difference);
    return { finding, sides: [side(higher), side(lower)] };
  });
  const quoting = (count: number) => all.find(({ sides }) => sides.filter(({ evidence }) => evidence).length >= count);
  return quoting(2) ?? quoting(1) ?? quoting(0) ?? null;
}

/** Names in one line of those without an estimate. */
const MOST_NAMED = 3;

/** Rows of a channel with an estimate, at most `most`, of very many the ends of the order; and what to say of the others. */
export function rowsFirst(
  channel: Channel,
  comparison: Comparison,
  most: number,
): { readonly rows: readonly GroupEstimate[]; readonly others: string } {
  const all = rowsInOrder(channel, groupsInOrder(comparison));
  const known = all.filter(({ estimate }) => estimate.kind === 'estimate');
  const few = all.filter(({ estimate }) => estimate.kind === 'insufficient').map(({ group }) => group);
  const [head, tail] = [Math.ceil(most / 2), Math.floor(most / 2)];
  const rows = known.length <= most ? known : [...known.slice(0, head), ...known.slice(known.length - tail)];
  const named = few.slice(0, MOST_NAMED).map((group) => groupName(group, comparison.by));
  const unnamed = few.length - named.length;
  const parts = [
    ...(known.length > rows.length ? [`${known.length - rows.length} more between the ends`] : []),
    ...(few.length > 0 ? [`too few articles: ${named.join(', ')}${unnamed > 0 ? ` and ${unnamed} more` : ''}`] : []),
  ];
  return { rows, others: parts.join('; ') };
}

/** The three parts of a bar, from the lower end to the upper; they sum to 1. */
export function partsOf({ below, between, above }: LabelShares): readonly [number, number, number] {
  return [below.share, between.share, above.share];
}

/**
 * What most articles of a group do: "7 of 8 deplored, 88% (60–98)"; without a most: "4 hostile, 4 friendly of 8". Where only chances are
 * known, the number is rounded.
 */
export function mostInWords(shares: LabelShares, labels: readonly [string, string, string]): string {
  const all = [shares.below, shares.between, shares.above].map((each, i) => ({ ...each, label: labels[i]! }));
  const whole = Math.round(all.reduce((sum, { articles }) => sum + articles, 0));
  const most = Math.max(...all.map(({ articles }) => articles));
  const [first, ...others] = all.filter(({ articles }) => articles === most);
  if (!first || others.length > 0) {
    const said = all
      .filter(({ articles }) => articles > 0)
      .map(({ articles, label }) => `${Math.round(articles)} ${label}`);
    return `${said.join(', ')} of ${whole}`;
  }
  const { low, high } = first.interval;
  return `${Math.round(most)} of ${whole} ${first.label}, ${percent(first.share)} (${Math.round(low * 100)}–${Math.round(high * 100)})`;
}
