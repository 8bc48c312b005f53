import type { Channel, Difference, Finding } from '../../model/index.js';
import { differenceSize, higherFirst, qInWords } from '../../prose/index.js';
import { ALPHA } from '../inference/index.js';
import { sayInterval, saySize, sayValue } from './say-numbers.js';

/** Channels that break another one down; a reader asks about them last. */
const LATER = new Set(['own', 'quoted', 'says', 'introduction', 'voice', 'third', 'naming']);

/**
 * The widest difference of each channel among those told apart from chance (q ≤ 0.05, and the interval excludes 0: tests and intervals
 * of few articles can disagree, and a sentence that gives both must not contradict itself); the channel a reader asks about first in
 * front: the appraisal of a relationship, or the first; then scores, then shares, then what breaks another channel down; the widest first.
 */
export function findingsOf(channels: readonly Channel[]): Finding[] {
  const lead = channels.find(({ kind }) => kind === 'appraisal') ?? channels[0];
  const rank = (channel: Channel): number =>
    channel === lead ? 0 : LATER.has(channel.kind) ? 3 : channel.unit === 'score' ? 1 : 2;
  const size = ({ estimate }: Difference, { unit }: Channel) => differenceSize(estimate, unit);
  return channels
    .flatMap((channel) => {
      const clear = channel.differences.filter(isClear);
      // Of equals the first stays.
      const [widest] = [...clear].sort((a, b) => size(b, channel) - size(a, channel));
      return widest ? [{ channel, widest }] : [];
    })
    .sort((a, b) => rank(a.channel) - rank(b.channel) || size(b.widest, b.channel) - size(a.widest, a.channel))
    .map(({ channel, widest }) => {
      const { a, b } = widest;
      const [higher, lower] = higherFirst(widest);
      return { channel: channel.id, a, b, higher, lower, sentence: differenceInWords(channel, widest) };
    });
}

function isClear({ q, estimate }: Difference): boolean {
  if (q === null || q > ALPHA || estimate.kind !== 'estimate') return false;
  return estimate.interval.low > 0 || estimate.interval.high < 0;
}

/** "Appraisal: A (+0.42) is nearer to “welcomed” than B (−0.51), by 0.93 (95% 0.60 to 1.21, q=0.003)." */
function differenceInWords({ label, unit, ends, groups }: Channel, difference: Difference): string {
  const { estimate, q } = difference;
  if (estimate.kind !== 'estimate' || q === null) return '';
  const { mean, interval } = estimate;
  const [higher, lower] = higherFirst(difference);
  const bounds = mean < 0 ? { ...interval, low: -interval.high, high: -interval.low } : interval;
  const name = (group: string) => {
    const known = groups.find((each) => each.group === group)?.estimate;
    return known?.kind === 'estimate' ? `${group} (${sayValue(known.mean, unit)})` : group;
  };
  const than = unit === 'share' ? 'is above' : `is nearer to “${ends[1]}” than`;
  const numbers = `${saySize(mean, unit)} (${sayInterval(bounds, unit)}, ${qInWords(q)})`;
  return `${label}: ${name(higher)} ${than} ${name(lower)}, by ${numbers}.`;
}
