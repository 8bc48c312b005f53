import type { ChannelUnit, Estimate } from '../../model/index.js';
import { blocksError, blocksMean, meanInterval, studentReach, wilson } from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';

/** Mean of a group on a channel with its interval, or `insufficient`. */
export function estimateOf(cases: Cases, frame: ChannelInference, spread: Spread): Estimate {
  const { unit, inference } = frame;
  const { observations, blocks } = cases;
  const articles = cases.articles.length;
  if (!cases.sufficient) return { kind: 'insufficient', articles, observations, needed: inference.minArticles };
  const { level } = inference;
  const range = rangeOf(unit);
  const mean = clamp(blocksMean(blocks), range);
  const [low, high] = meanBounds(cases, frame, spread);
  const interval = { low: Math.min(mean, clamp(low, range)), high: Math.max(mean, clamp(high, range)), level };
  return { kind: 'estimate', mean, interval, articles, observations, unit: cases.unit };
}

/**
 * Bounds for a group's mean. Values that are all the same do not prove that the next one will be: such a group borrows
 * the spread within the other groups (Student's t). Where no group varies at all, the bounds are those of a proportion of
 * as many cases (Wilson), the widest that values within the channel's range could need. A share of articles has the bounds of a
 * proportion too.
 */
export function meanBounds(
  cases: Cases,
  { unit, mostResampled, inference: { level } }: ChannelInference,
  spread: Spread,
): [number, number] {
  if (isShare(unit, spread)) {
    const yes = cases.values.reduce((sum, value) => sum + value, 0);
    const [low, high] = wilson(yes, cases.values.length, { level });
    return [low, high];
  }
  if (varies(cases)) {
    const isLarge = cases.blocks.sums.length > mostResampled;
    return meanInterval(cases.blocks, isLarge ? null : cases.replicates(), { level });
  }
  const centre = blocksMean(cases.blocks);
  if (spread.variance > 1e-18) {
    const error = Math.sqrt(spread.variance / cases.values.length);
    const reach = studentReach(level, spread.df) * error;
    return [centre - reach, centre + reach];
  }
  const [least, most] = rangeOf(unit);
  const share = (clamp(centre, [least, most]) - least) / (most - least);
  const [low, high] = wilson(share * spread.blocks, spread.blocks, { level });
  return [least + low * (most - least), least + high * (most - least)];
}

/** True when the channel is a share of articles, each a yes or a no. */
export function isShare(unit: ChannelUnit, { yesOrNo }: Spread): boolean {
  return unit === 'share' && yesOrNo;
}

/** False when every block says the same, up to rounding. */
export function varies(cases: Cases): boolean {
  return blocksError(cases.blocks) > 1e-9;
}

/** Smallest and largest possible value of a channel. */
export function rangeOf(unit: ChannelUnit): [number, number] {
  return unit === 'score' ? [-1, 1] : [0, 1];
}

export function clamp(value: number, [least, most]: readonly [number, number]): number {
  return Math.min(most, Math.max(least, value));
}
