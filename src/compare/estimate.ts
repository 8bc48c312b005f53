import type { ChannelUnit } from '../model/comparison.js';
import type { Estimate } from '../model/estimate.js';
import { blocksError, blocksMean, meanInterval, wilson } from '../stats/index.js';
import type { Cases } from './cases.js';
import type { Inference } from './options.js';

/** Mean of a group on a channel with its interval, or `insufficient`. */
export function estimateOf(cases: Cases, unit: ChannelUnit, inference: Inference): Estimate {
  const { observations, blocks } = cases;
  const articles = cases.articles.length;
  if (!cases.sufficient) return { kind: 'insufficient', articles, observations, needed: inference.minArticles };
  const { level } = inference;
  const range = rangeOf(unit);
  const mean = clamp(blocksMean(blocks), range);
  const [low, high] = meanBounds(cases, unit, level);
  const interval = { low: Math.min(mean, clamp(low, range)), high: Math.max(mean, clamp(high, range)), level };
  return { kind: 'estimate', mean, interval, articles, observations, unit: cases.unit };
}

/**
 * Bounds for a group's mean. Values that are all the same do not prove that the next one will be: they get the bounds of
 * a proportion of as many cases (Wilson), the widest that values within the channel's range could need.
 */
export function meanBounds(cases: Cases, unit: ChannelUnit, level: number): [number, number] {
  if (varies(cases)) return meanInterval(cases.blocks, cases.means(), { level });
  const [least, most] = rangeOf(unit);
  const n = cases.blocks.sums.length;
  const share = (clamp(blocksMean(cases.blocks), [least, most]) - least) / (most - least);
  const [low, high] = wilson(share * n, n, { level });
  return [least + low * (most - least), least + high * (most - least)];
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
