import type { SharedEvent } from './shared-events.js';

/** Differences whose smallest possible p-value is above this could not have been found, whatever the groups had said. */
export const ALPHA = 0.05;
/** Values nearer than this are the same up to rounding. */
const SAME = 1e-9;

/**
 * True when flipping the signs of the events' differences could reach p ≤ 0.05: with k differences that are not 0 the
 * smallest p is 2 / 2ᵏ. Like {@link canDiffer} it looks at nothing that the test looks at, so that leaving a pair out of
 * the family keeps the error rate (Tarone 1990, Biometrics 46; Gilbert 2005, Applied Statistics 54).
 */
export function canDifferPaired(events: readonly SharedEvent[]): boolean {
  let moving = 0;
  for (const { a, b } of events) {
    if (mostCommonApart([...a, ...b]) > 0) moving++;
    if (2 ** (1 - moving) <= ALPHA) return true;
  }
  return false;
}

/**
 * True when exchanging values between two groups could reach p ≤ 0.05. When all but j of the values are the same (a frame
 * that hardly any article uses), nothing is more extreme than all j of them on one side.
 */
export function canDiffer(left: ArrayLike<number>, right: ArrayLike<number>): boolean {
  const j = mostCommonApart([...Array.from(left), ...Array.from(right)]);
  if (j === 0) return false;
  const [n, total] = [left.length, left.length + right.length];
  return oneSided(j, n, total) + oneSided(j, total - n, total) <= ALPHA;
}

/** Chance that j given values, or the n most extreme of them when not all fit, fall among n of total. */
export function oneSided(j: number, n: number, total: number): number {
  let chance = 1;
  for (let i = 0; i < Math.min(j, n); i++) chance *= (n - i) / (total - i);
  return chance;
}

/** How many values differ from the most common one. */
function mostCommonApart(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  let longest = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]! - sorted[from]! < SAME) to++;
    longest = Math.max(longest, to - from);
    from = to;
  }
  return values.length - longest;
}
