import { mean, variance } from '../../stats/index.js';
import type { Cases, Spread } from './cases.js';

/** Above this many groups pairs with too little on one side are left out. */
export const MOST_GROUPS_IN_FULL = 30;
/** Pairs of a channel that are tested: all those of 45 groups. */
export const MOST_PAIRS = 1_000;

export interface Pairs {
  readonly tested: readonly (readonly [Cases, Cases])[];
  /** Pairs with enough on both sides that were left out, because they differ less for their spread than all that are tested. */
  readonly left: number;
}

/**
 * The pairs of groups that are tested, in the order of the groups. Of very many only those whose means are furthest apart for their
 * standard errors (Welch): the others would be the last to be told apart, and every test costs thousands of rearrangements.
 */
export function pairsOf(cases: readonly Cases[], spread: Spread): Pairs {
  const shown = cases.length <= MOST_GROUPS_IN_FULL ? cases : cases.filter(({ sufficient }) => sufficient);
  const count = (shown.length * (shown.length - 1)) / 2;
  if (count <= MOST_PAIRS) {
    return { tested: shown.flatMap((a, i) => shown.slice(i + 1).map((b) => [a, b] as const)), left: 0 };
  }
  const middles = shown.map(({ values }) => mean(values));
  const errors = shown.map(({ values }) => (values.length > 1 ? variance(values) : spread.variance) / values.length);
  const ranked: { readonly i: number; readonly j: number; readonly apart: number }[] = [];
  for (let i = 0; i < shown.length; i++) {
    for (let j = i + 1; j < shown.length; j++) {
      const error = Math.sqrt(errors[i]! + errors[j]! + spread.variance * LEAST);
      ranked.push({ i, j, apart: error > 0 ? Math.abs(middles[i]! - middles[j]!) / error : 0 });
    }
  }
  const kept = ranked
    .sort((x, y) => y.apart - x.apart || x.i - y.i || x.j - y.j)
    .slice(0, MOST_PAIRS)
    .sort((x, y) => x.i - y.i || x.j - y.j);
  return { tested: kept.map(({ i, j }) => [shown[i]!, shown[j]!] as const), left: count - MOST_PAIRS };
}

/** Of the spread of all groups, added to each error: a group whose few values happen to agree is no sure one. */
const LEAST = 0.02;
