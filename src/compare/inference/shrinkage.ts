import type { ChannelUnit, ShrunkenEstimate } from '../../model/index.js';
import { blocksError, blocksMean, shrink } from '../../stats/index.js';
import type { Cases } from './cases.js';
import { clamp, rangeOf } from './estimate.js';
import type { Inference } from './options.js';

/** With fewer groups than this there is nothing to learn about how groups vary. */
const FEWEST_GROUPS = 3;
/** Articles' worth of belief that a group is as spread as the others. */
const BORROWED = 4;

/**
 * Estimates of the groups of a channel pulled toward their common mean, in order; null for groups without an estimate, for
 * all when fewer than 3 have one or where sentences are resampled. A small group's own spread is known badly, so
 * part of it is borrowed from all: three articles that happen to agree are not sure of themselves.
 */
export function shrunkenOf(
  groups: readonly Cases[],
  unit: ChannelUnit,
  { level }: Pick<Inference, 'level'>,
): (ShrunkenEstimate | null)[] {
  const known = groups.filter(({ sufficient, unit: by }) => sufficient && by !== 'sentence-block');
  const pooled = pooledVariance(known);
  if (known.length < FEWEST_GROUPS || !(pooled > 0)) return groups.map(() => null);
  const range = rangeOf(unit);
  const found = shrink(
    known.map(({ blocks }) => {
      const n = blocks.sums.length;
      const own = blocksError(blocks) ** 2 * n;
      const variance = ((n - 1) * own + BORROWED * pooled) / (n - 1 + BORROWED);
      return { mean: clamp(blocksMean(blocks), range), error: Math.sqrt(variance / n) };
    }),
    { level },
  );
  const byGroup = new Map(known.map(({ group }, i) => [group, found[i]!]));
  return groups.map(({ group }) => {
    const shrunken = byGroup.get(group);
    if (!shrunken) return null;
    const { mean, low, high, shrinkage } = shrunken;
    return { mean, interval: { low: clamp(low, range), high: clamp(high, range), level }, shrinkage };
  });
}

/** Variance of a block about its group's mean, all groups together. */
function pooledVariance(groups: readonly Cases[]): number {
  let [squares, df] = [0, 0];
  for (const { blocks } of groups) {
    const n = blocks.sums.length;
    if (n < 2) continue;
    squares += blocksError(blocks) ** 2 * n * (n - 1);
    df += n - 1;
  }
  return df > 0 ? squares / df : 0;
}
