import { type PermutationResult, studentP } from '../../stats/index.js';

/** Blocks of a side from which on resampling it tells nothing that Student's t does not: means of so many are normal. */
const MOST = 2000;
/** However many groups there are, sides of so few are resampled. */
const FEWEST = 300;
/** Blocks resampled over all pairs of a channel: many groups make many pairs. */
const QUOTA = 60_000;

/** The most blocks of a side that are resampled when `groups` are compared with each other: 2,000, less from 9 groups on. */
export function mostResampled(groups: number): number {
  const pairs = (groups * (groups - 1)) / 2;
  return Math.min(MOST, Math.max(FEWEST, Math.round(QUOTA / pairs)));
}

/** Could a mean with this standard error be 0? Two-sided, by Student's t. */
export function studentTest(centre: number, error: number, df: number): PermutationResult {
  return { p: studentP(centre, error, df), exact: false, permutations: 0 };
}
