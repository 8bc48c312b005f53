import {
  blocksError,
  blocksMean,
  differenceInterval,
  permutationTest,
  studentQuantile,
  welchDf,
} from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';
import { isShare, varies } from './estimate.js';
import { combine, type Found, testOptions } from './found.js';

/** Compares two groups as independent sets of articles, events or stretches of sentences. */
export function unpaired(a: Cases, b: Cases, frame: ChannelInference, spread: Spread): Found {
  const { level } = frame.inference;
  const centre = blocksMean(a.blocks) - blocksMean(b.blocks);
  const [n, m] = [a.blocks.sums.length, b.blocks.sums.length];
  let [va, vb] = [blocksError(a.blocks) ** 2, blocksError(b.blocks) ** 2];
  let bounds: readonly [number, number];
  if (isShare(frame.unit, spread)) {
    bounds = combine(a, b, frame, spread);
  } else if (varies(a) || varies(b)) {
    bounds = differenceInterval(
      { blocks: a.blocks, replicates: a.replicates() },
      { blocks: b.blocks, replicates: b.replicates() },
      { level },
    );
  } else {
    bounds = combine(a, b, frame, spread);
  }
  if (!varies(a) && !varies(b)) {
    const error = (bounds[1] - bounds[0]) / 2 / studentQuantile(1 - (1 - level) / 2, n + m - 2);
    va = vb = error ** 2 / 2;
  }
  const unit = a.unit === b.unit ? a.unit : 'event';
  return {
    centre,
    bounds,
    error: Math.sqrt(va + vb),
    df: welchDf(va, n, vb, m),
    test: permutationTest(a.blocks, b.blocks, { ...testOptions(a, b, frame), statistic: 'welch' }),
    unit,
    left: a.values,
    right: b.values,
  };
}
