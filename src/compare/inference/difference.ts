import type { Difference } from '../../model/index.js';
import { cliffsDelta, cliffsDeltaInterval, hedgesG, hedgesGInterval, minimumDetectable } from '../../stats/index.js';
import type { Cases, ChannelInference, Spread } from './cases.js';
import { clamp, rangeOf } from './estimate.js';
import { paired } from './paired.js';
import { sharedEvents } from './shared-events.js';
import { canDiffer, canDifferPaired } from './testable.js';
import { unpaired } from './unpaired.js';

/** A difference before its q-value and its evidence are known. */
export interface BareDifference extends Omit<Difference, 'q' | 'evidence'> {
  /** False when no arrangement of the values could have shown a difference. */
  readonly testable: boolean;
}

/** How group `a` differs from group `b` on one channel. */
export function differenceOf(a: Cases, b: Cases, frame: ChannelInference, spread: Spread): BareDifference {
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
    effect: effectOf(found.left, found.right, level),
    p: test.p,
    minimumDetectable: Math.min(span[1], minimumDetectable(error, df)),
    paired: events !== null,
    events: events?.length ?? 0,
    testable: events ? canDifferPaired(events) : canDiffer(found.left, found.right),
  };
}

function effectOf(left: ArrayLike<number>, right: ArrayLike<number>, level: number): Difference['effect'] {
  const ofG = hedgesGInterval(left, right, { level });
  const [low, high] = cliffsDeltaInterval(left, right, { level });
  return {
    hedgesG: hedgesG(left, right),
    hedgesGInterval: ofG && { low: ofG[0], high: ofG[1], level },
    cliffsDelta: cliffsDelta(left, right),
    cliffsDeltaInterval: { low, high, level },
  };
}

function insufficient(a: Cases, b: Cases, frame: ChannelInference): BareDifference {
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
