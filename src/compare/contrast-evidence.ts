import type { ChannelUnit, Evidence } from '../model/comparison.js';
import type { Estimate } from '../model/estimate.js';
import { type Candidate, candidates, take, toEvidence } from './candidates.js';
import type { Cases } from './cases.js';

const PER_SIDE = 2;

/**
 * Sentences that show why `a` and `b` differ: from the higher side what pulls up, from the lower what pulls down, out of
 * articles on the same event where there are any, never the same text twice. Those of `a` come first. On a share channel
 * the lower side has nothing to show but absence.
 */
export function contrastEvidence(a: Cases, b: Cases, estimate: Estimate, unit: ChannelUnit): Evidence[] {
  if (estimate.kind === 'insufficient' || estimate.mean === 0) return [];
  const aIsHigher = estimate.mean > 0;
  const [high, low] = aIsHigher ? [a, b] : [b, a];
  const seen = new Set<string>();
  const up = side(high, 1, widestEvents(high, low), seen);
  const down = unit === 'share' ? [] : side(low, -1, widestEvents(high, low), seen);
  return (aIsHigher ? [...up, ...down] : [...down, ...up]).map(toEvidence);
}

/** Best sentences of one side: from the events on which the two differ most, then from anywhere. */
function side(cases: Cases, direction: 1 | -1, events: readonly string[], seen: Set<string>): Candidate[] {
  const ordered = direction === 1 ? candidates(cases).up : candidates(cases).down;
  const result: Candidate[] = [];
  for (const event of events) {
    result.push(...take(ordered, 1, seen, ({ row }) => row.event === event));
  }
  result.push(...take(ordered, PER_SIDE - result.length, seen, () => true));
  return result;
}

/** Events both report, the widest gap between `high` and `low` first. */
function widestEvents(high: Cases, low: Cases): string[] {
  const means = (cases: Cases) => {
    const sums = new Map<string, { sum: number; n: number }>();
    for (const { row, value } of cases.articles) {
      if (row.event === null) continue;
      const { sum, n } = sums.get(row.event) ?? { sum: 0, n: 0 };
      sums.set(row.event, { sum: sum + value, n: n + 1 });
    }
    return sums;
  };
  const ours = means(high);
  const gaps: { event: string; gap: number }[] = [];
  for (const [event, { sum, n }] of means(low)) {
    const other = ours.get(event);
    if (other) gaps.push({ event, gap: other.sum / other.n - sum / n });
  }
  gaps.sort((x, y) => y.gap - x.gap || (x.event < y.event ? -1 : 1));
  return gaps
    .filter(({ gap }) => gap > 0)
    .slice(0, PER_SIDE)
    .map(({ event }) => event);
}
