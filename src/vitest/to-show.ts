import { difference } from '../compare/index.js';
import { checkKeys, demand } from '../core/index.js';
import type { Comparison, Difference, GroupEstimate } from '../model/index.js';
import { answer, type MatcherAnswer } from './matcher.js';
import { differenceSaid, estimateSaid } from './numbers.js';

/** Which group is expected to be higher (or lower) than which, and how sure that has to be. */
export type ShownDifference = ({ readonly higher: string } | { readonly lower: string }) & {
  readonly than: string;
  /** Largest q-value that counts. Default 0.05. */
  readonly q?: number;
  /** Smallest difference that counts, in the unit of the channel. Default: any. */
  readonly by?: number;
};

/**
 * Holds when the comparison shows that difference on the channel: its sign is as expected, its q-value at most `q`, and its interval
 * leaves out 0. @throws StandpointError for a channel or group that is not there, and for an unknown option
 * @example expect(comparison).not.toShow('stance:RUS', { higher: 'Norwire', than: 'Free Volga', q: 0.05 })
 */
export function toShow(comparison: Comparison, channel: string, expected: ShownDifference): MatcherAnswer {
  checkKeys(expected, ['higher', 'lower', 'than', 'q', 'by']);
  const { than, q = 0.05, by = 0 } = expected;
  demand(q > 0 && q <= 1, 'q', q, 'above 0 and at most 1');
  const isHigher = 'higher' in expected;
  const group = isHigher ? expected.higher : expected.lower;
  const found = difference(comparison, channel, group, than);
  const told = [
    differenceSaid(found),
    ...[group, than].map((each) => groupSaid(comparison, channel, each)),
    ...evidenceSaid(found),
  ];
  const least = by > 0 ? ` by at least ${by}` : '';
  const claim = `${group} is ${isHigher ? 'higher' : 'lower'} than ${than}${least} on ${channel}, q ≤ ${q}`;
  return answer(holds(found, { sign: isHigher ? 1 : -1, q, by }), claim, told.join('\n  '));
}

function holds({ estimate, q: found }: Difference, { sign, q, by }: { sign: number; q: number; by: number }): boolean {
  if (estimate.kind !== 'estimate' || found === null || found > q) return false;
  const { mean, interval } = estimate;
  const clear = interval.low > 0 || interval.high < 0;
  return clear && mean * sign > 0 && Math.abs(mean) >= by;
}

function groupSaid({ channels }: Comparison, channel: string, group: string): string {
  const row: GroupEstimate | undefined = channels
    .find(({ id }) => id === channel)
    ?.groups.find((each) => each.group === group);
  return row === undefined ? `${group}: nothing` : `${group}: ${estimateSaid(row.estimate)}`;
}

/** One sentence a side, so that whoever sees the failure can read why. */
function evidenceSaid({ evidence, a, b }: Difference): string[] {
  return [a, b].flatMap((group) => {
    const sentence = evidence.find((each) => each.group === group);
    return sentence ? [`${group} writes: “${sentence.text}”`] : [];
  });
}
