import type { StanceReading } from '../../../src/article/index.js';

/** What an article says of one actor, and what coders say of that. */
export interface StanceCase {
  readonly article: string;
  readonly readings: readonly StanceReading[];
  /** Coded stance, higher is more favourable. */
  readonly gold: number;
  /** Cases are compared within a group: one event and actor, or one dyad and side. */
  readonly group: string;
  readonly outlet: string;
}

/** Two cases, the first coded as more favourable. */
export type StancePair = readonly [number, number];

/** All pairs of one group from different outlets whose codes differ by `least` or more, as indices of `cases`. */
export function pairsOf(cases: readonly StanceCase[], least: number): StancePair[] {
  const groups = new Map<string, number[]>();
  cases.forEach(({ group }, i) => {
    const members = groups.get(group);
    if (members) members.push(i);
    else groups.set(group, [i]);
  });
  const pairs: StancePair[] = [];
  for (const members of groups.values()) {
    members.forEach((a, k) => {
      for (const b of members.slice(k + 1)) {
        const difference = cases[a]!.gold - cases[b]!.gold;
        if (cases[a]!.outlet === cases[b]!.outlet || difference === 0 || Math.abs(difference) < least) continue;
        pairs.push(difference > 0 ? [a, b] : [b, a]);
      }
    });
  }
  return pairs;
}

/** Share of pairs whose values are ordered as coded; equal ones count ½. NaN without pairs. */
export function shareOrdered(pairs: readonly StancePair[], values: ArrayLike<number>): number {
  let sum = 0;
  for (const [a, b] of pairs) sum += values[a]! === values[b]! ? 0.5 : values[a]! > values[b]! ? 1 : 0;
  return sum / pairs.length;
}
