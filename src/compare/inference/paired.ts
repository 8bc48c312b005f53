import {
  type Blocks,
  blocksError,
  blocksMean,
  bootstrap,
  generator,
  mean,
  meanInterval,
  newcombe,
  pairedPermutationTest,
  studentReach,
  unblocked,
} from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';
import { isShare } from './estimate.js';
import { combine, type Found, testOptions } from './found.js';
import { studentTest } from './large.js';
import type { SharedEvent } from './shared-events.js';

/** Compares two groups within the events both report: the mean over events of the difference of their means. */
export function paired(
  events: readonly SharedEvent[],
  a: Cases,
  b: Cases,
  frame: ChannelInference,
  spread: Spread,
): Found {
  const { level, resamples } = frame.inference;
  const blocks: Blocks = unblocked(events.map((event) => mean(event.a) - mean(event.b)));
  const centre = blocksMean(blocks);
  let error = blocksError(blocks);
  const df = events.length - 1;
  const isLarge = events.length > frame.mostResampled && error > 1e-9;
  let bounds: readonly [number, number];
  const shares = isShare(frame.unit, spread) ? sharesOf(events, level) : null;
  if (shares) bounds = shares;
  else if (error > 1e-9) {
    const random = () => generator(frame.inference.seed, `pairs\n${frame.channel}\n${a.group}\n${b.group}`);
    bounds = meanInterval(blocks, isLarge ? null : bootstrap(blocks, { resamples, random: random() }), { level });
  } else {
    bounds = combine(a, b, frame, spread);
  }
  if (error <= 1e-9) {
    error = (bounds[1] - bounds[0]) / 2 / studentReach(level, df);
  }
  return {
    centre,
    bounds,
    error,
    df,
    test: isLarge ? studentTest(centre, error, df) : pairedPermutationTest(events, testOptions(a, b, frame)),
    unit: 'event',
    left: events.flatMap((event) => event.a),
    right: events.flatMap((event) => event.b),
  };
}

/** Bounds for two shares of the same events, one article a side; null where an event has several, and an answer between yes and no. */
function sharesOf(events: readonly SharedEvent[], level: number): [number, number] | null {
  let [ofA, ofB, both] = [0, 0, 0];
  for (const { a, b } of events) {
    if (a.length !== 1 || b.length !== 1) return null;
    ofA += a[0]!;
    ofB += b[0]!;
    both += a[0]! * b[0]!;
  }
  return newcombe([ofA, events.length], [ofB, events.length], { level, both });
}
