import type { Difference, GroupEstimate, Ranked } from '../../model/index.js';

/**
 * The groups of a channel from the highest to the lowest; those without an estimate are left out. Small groups are ranked by the
 * estimate that is drawn toward the others, where there is one, so that chance does not put them first. A group is `above` the next
 * when the interval of their difference excludes 0, and `level` with it otherwise; being level does not carry over from pair to pair.
 */
export function orderingOf(groups: readonly GroupEstimate[], differences: readonly Difference[]): Ranked[] {
  const known = groups.flatMap(({ group, estimate, shrunken }) =>
    estimate.kind === 'estimate' ? [{ group, mean: estimate.mean, rank: shrunken?.mean ?? estimate.mean }] : [],
  );
  known.sort((a, b) => b.rank - a.rank || (a.group < b.group ? -1 : 1));
  return known.map(({ group, mean }, i): Ranked => {
    const next = known[i + 1];
    return { group, mean, next: next ? standing(group, next.group, differences) : null };
  });
}

function standing(higher: string, lower: string, differences: readonly Difference[]): 'above' | 'level' {
  for (const { a, b, estimate } of differences) {
    if (estimate.kind === 'insufficient') continue;
    const { low, high } = estimate.interval;
    if (a === higher && b === lower) return low > 0 ? 'above' : 'level';
    if (a === lower && b === higher) return high < 0 ? 'above' : 'level';
  }
  return 'level';
}
