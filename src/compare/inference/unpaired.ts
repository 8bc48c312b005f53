import {
  blocksError,
  blocksMean,
  differenceInterval,
  permutationTest,
  studentReach,
  welchDf,
} from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';
import { isShare, varies } from './estimate.js';
import { combine, type Found, testOptions } from './found.js';
import { studentTest } from './large.js';

/** Compares two groups as independent sets of articles, events or stretches of sentences. */
export function unpaired(a: Cases, b: Cases, frame: ChannelInference, spread: Spread): Found {
  const { level } = frame.inference;
  const centre = blocksMean(a.blocks) - blocksMean(b.blocks);
  const [n, m] = [a.blocks.sums.length, b.blocks.sums.length];
  let [va, vb] = [blocksError(a.blocks) ** 2, blocksError(b.blocks) ** 2];
  // The smaller side is what a test draws anew, and what is least normal.
  const isLarge = Math.min(n, m) > frame.mostResampled && varies(a) && varies(b);
  let bounds: readonly [number, number];
  if (isShare(frame.unit, spread)) {
    bounds = combine(a, b, frame, spread);
  } else if (varies(a) || varies(b)) {
    bounds = differenceInterval(
      { blocks: a.blocks, replicates: isLarge ? null : a.replicates() },
      { blocks: b.blocks, replicates: isLarge ? null : b.replicates() },
      { level },
    );
  } else {
    bounds = combine(a, b, frame, spread);
  }
  if (!varies(a) && !varies(b)) {
    const reach = (bounds[1] - bounds[0]) / 2 / studentReach(level, n + m - 2);
    va = vb = reach ** 2 / 2;
  }
  const error = Math.sqrt(va + vb);
  const df = welchDf(va, n, vb, m);
  const unit = a.unit === b.unit ? a.unit : 'event';
  return {
    centre,
    bounds,
    error,
    df,
    test: isLarge
      ? studentTest(centre, error, df)
      : permutationTest(a.blocks, b.blocks, { ...testOptions(a, b, frame), statistic: 'welch' }),
    unit,
    left: a.values,
    right: b.values,
  };
}
