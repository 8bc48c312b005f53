import type { Channel, Comparison, Difference } from '../model/index.js';
import { differenceSize, isDistinctAt } from '../prose/index.js';
import { leadChannel } from './outline.js';

/** Channels that break another one down; a reader asks about them last. */
const LATER = new Set(['own', 'quoted', 'voice']);

/** A difference with its channel, ready to be put into words. */
export interface RankedDifference {
  readonly channel: Channel;
  readonly difference: Difference;
}

/** True when the difference is told apart from chance, all comparisons of the report taken into account. */
export function isDistinct(difference: Difference): boolean {
  return difference.estimate.kind === 'estimate' && isDistinctAt(difference.q);
}

/** Every difference of the comparison: those told apart from chance first, then by q, then by size. */
export function rankedDifferences(comparison: Comparison): readonly RankedDifference[] {
  const all = comparison.channels.flatMap((channel) =>
    channel.differences.map((difference) => ({ channel, difference })),
  );
  const size = ({ channel, difference }: RankedDifference) => differenceSize(difference.estimate, channel.unit);
  return all.sort((a, b) => (a.difference.q ?? 2) - (b.difference.q ?? 2) || size(b) - size(a));
}

/** A difference that is told, with the sentence that tells it. */
export interface ToldDifference extends RankedDifference {
  readonly sentence: string;
}

/** The clearest difference of each channel that has one told apart from chance, the one to read first in front. */
export function findings(comparison: Comparison): readonly ToldDifference[] {
  return comparison.findings.flatMap(({ channel: id, a, b, sentence }) => {
    const channel = comparison.channels.find((each) => each.id === id);
    const difference = channel?.differences.find((each) => each.a === a && each.b === b);
    return channel && difference ? [{ channel, difference, sentence }] : [];
  });
}

/** The channels whose sentences are worth quoting first: those with a finding, then the leading one, then the others. */
export function channelsToQuote(comparison: Comparison, limit: number): readonly Channel[] {
  const lead = leadChannel(comparison);
  const found = findings(comparison).map((finding) => finding.channel);
  const rest = comparison.channels.filter((channel) => channel.unit === 'score' && !LATER.has(channel.kind));
  const all = [...new Set([...found, ...(lead ? [lead] : []), ...rest])];
  const quotable = (channel: Channel): number => channel.groups.filter((row) => row.evidence.length > 0).length;
  // A sentence of one outlet alone compares nothing.
  const full = all.filter((channel) => quotable(channel) > 1);
  const single = all.filter((channel) => quotable(channel) === 1);
  return [...full, ...single].slice(0, limit);
}
