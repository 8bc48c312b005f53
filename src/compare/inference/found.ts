import type { EstimateUnit } from '../../model/index.js';
import { blocksMean, generator, type PermutationOptions, type PermutationResult } from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';
import { meanBounds } from './estimate.js';

/** What either way of comparing two groups finds. */
export interface Found {
  readonly centre: number;
  readonly bounds: readonly [number, number];
  readonly error: number;
  readonly df: number;
  readonly test: PermutationResult;
  readonly unit: EstimateUnit;
  /** Values the effect sizes are taken from. */
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

/** Arrangements at least as extreme after which a test may stop: p is then above 0.1 and known to 7 %. */
const STOP_AFTER = 200;

/** Options of the test of one pair on one channel: its own stream of random numbers. */
export function testOptions(a: Cases, b: Cases, frame: ChannelInference): PermutationOptions {
  const { seed, resamples } = frame.inference;
  const random = generator(seed, `test\n${frame.channel}\n${a.group}\n${b.group}`);
  return { permutations: resamples, random, stopAfter: STOP_AFTER };
}

/** Bounds of a difference from the bounds of its sides (Newcombe 1998, Statistics in Medicine 17, method 10). */
export function combine(a: Cases, b: Cases, frame: ChannelInference, spread: Spread): [number, number] {
  const [ma, mb] = [blocksMean(a.blocks), blocksMean(b.blocks)];
  const [la, ha] = meanBounds(a, frame, spread);
  const [lb, hb] = meanBounds(b, frame, spread);
  return [ma - mb - Math.hypot(ma - la, hb - mb), ma - mb + Math.hypot(ha - ma, mb - lb)];
}
