import type { Difference } from '../model/comparison.js';
import type { Estimate } from '../model/estimate.js';
import {
  type Blocks,
  blocksError,
  blocksMean,
  bootstrapMeans,
  cliffsDelta,
  differenceInterval,
  generator,
  hedgesG,
  mean,
  meanInterval,
  minimumDetectable,
  type PermutationResult,
  pairedPermutationTest,
  permutationTest,
  singles,
  studentQuantile,
  welchDf,
} from '../stats/index.js';
import type { Cases, Frame, Spread } from './cases.js';
import { clamp, meanBounds, rangeOf, varies } from './estimate.js';
import { type SharedEvent, sharedEvents } from './shared-events.js';

/** A difference before its q-value and its evidence are known. */
export interface BareDifference extends Omit<Difference, 'q' | 'evidence'> {
  /** False when all values are the same, so that no arrangement of them could have shown a difference. */
  readonly testable: boolean;
}

/** Arrangements at least as extreme after which a test may stop: p is then above 0.1 and known to 7 %. */
const STOP_AFTER = 200;

/** How group `a` differs from group `b` on one channel. */
export function differenceOf(a: Cases, b: Cases, frame: Frame, spread: Spread): BareDifference {
  if (!a.sufficient || !b.sufficient) return insufficient(a, b, frame);
  const events = frame.byEvent && !frame.bySentence ? sharedEvents(a, b) : null;
  const found = events ? paired(events, a, b, frame, spread) : unpaired(a, b, frame, spread);
  const [least, most] = rangeOf(frame.unit);
  const span: [number, number] = [least - most, most - least];
  const { centre, bounds, error, df, test } = found;
  const { level } = frame.inference;
  const interval = {
    low: Math.min(centre, clamp(bounds[0], span)),
    high: Math.max(centre, clamp(bounds[1], span)),
    level,
  };
  const articles = a.articles.length + b.articles.length;
  const observations = a.observations + b.observations;
  return {
    a: a.group,
    b: b.group,
    estimate: { kind: 'estimate', mean: centre, interval, articles, observations, unit: found.unit },
    effect: { hedgesG: hedgesG(found.left, found.right), cliffsDelta: cliffsDelta(found.left, found.right) },
    p: test.p,
    minimumDetectable: Math.min(span[1], minimumDetectable(error, df)),
    paired: events !== null,
    events: events?.length ?? 0,
    testable: !allSame(found.left, found.right),
  };
}

interface Found {
  readonly centre: number;
  readonly bounds: readonly [number, number];
  readonly error: number;
  readonly df: number;
  readonly test: PermutationResult;
  readonly unit: Extract<Estimate, { kind: 'estimate' }>['unit'];
  /** Values the effect sizes are taken from. */
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

function unpaired(a: Cases, b: Cases, frame: Frame, spread: Spread): Found {
  const { level } = frame.inference;
  const centre = blocksMean(a.blocks) - blocksMean(b.blocks);
  const [n, m] = [a.blocks.sums.length, b.blocks.sums.length];
  let [va, vb] = [blocksError(a.blocks) ** 2, blocksError(b.blocks) ** 2];
  let bounds: readonly [number, number];
  if (varies(a) || varies(b)) {
    bounds = differenceInterval(
      { blocks: a.blocks, means: a.means() },
      { blocks: b.blocks, means: b.means() },
      { level },
    );
  } else {
    bounds = combine(a, b, frame, spread);
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

/** Bounds of a difference from the bounds of its sides (Newcombe 1998, Statistics in Medicine 17, method 10). */
function combine(a: Cases, b: Cases, { unit, inference: { level } }: Frame, spread: Spread): [number, number] {
  const [ma, mb] = [blocksMean(a.blocks), blocksMean(b.blocks)];
  const [la, ha] = meanBounds(a, unit, spread, level);
  const [lb, hb] = meanBounds(b, unit, spread, level);
  return [ma - mb - Math.hypot(ma - la, hb - mb), ma - mb + Math.hypot(ha - ma, mb - lb)];
}

function paired(events: readonly SharedEvent[], a: Cases, b: Cases, frame: Frame, spread: Spread): Found {
  const { level, resamples } = frame.inference;
  const blocks: Blocks = singles(events.map((event) => mean(event.a) - mean(event.b)));
  const random = generator(frame.inference.seed, `pairs\n${frame.channel}\n${a.group}\n${b.group}`);
  const centre = blocksMean(blocks);
  let error = blocksError(blocks);
  const df = events.length - 1;
  let bounds: readonly [number, number];
  if (error > 1e-9) {
    bounds = meanInterval(blocks, bootstrapMeans(blocks, { resamples, random }), { level });
  } else {
    bounds = combine(a, b, frame, spread);
    error = (bounds[1] - bounds[0]) / 2 / studentQuantile(1 - (1 - level) / 2, df);
  }
  return {
    centre,
    bounds,
    error,
    df,
    test: pairedPermutationTest(events, testOptions(a, b, frame)),
    unit: 'event',
    left: events.flatMap((event) => event.a),
    right: events.flatMap((event) => event.b),
  };
}

function testOptions(a: Cases, b: Cases, frame: Frame) {
  const { seed, resamples } = frame.inference;
  const random = generator(seed, `test\n${frame.channel}\n${a.group}\n${b.group}`);
  return { permutations: resamples, random, stopAfter: STOP_AFTER };
}

function insufficient(a: Cases, b: Cases, frame: Frame): BareDifference {
  const articles = Math.min(a.articles.length, b.articles.length);
  const observations = Math.min(a.observations, b.observations);
  const { minArticles } = frame.inference;
  return {
    a: a.group,
    b: b.group,
    estimate: { kind: 'insufficient', articles, observations, needed: minArticles },
    effect: null,
    p: null,
    minimumDetectable: null,
    paired: false,
    events: 0,
    testable: false,
  };
}

function allSame(left: ArrayLike<number>, right: ArrayLike<number>): boolean {
  const first = left[0];
  for (const values of [left, right]) for (let i = 0; i < values.length; i++) if (values[i] !== first) return false;
  return true;
}
