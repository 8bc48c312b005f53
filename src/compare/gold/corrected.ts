import type { ChannelUnit, Estimate, GoldMethod, Warning } from '../../model/index.js';
import { clamp, type Inference, rangeOf } from '../inference/index.js';
import type { GoldCases } from './cases.js';

/** What correcting needs beside the cases. */
export type GoldSettings = Inference & {
  readonly channel: string;
  readonly minGold: number;
  readonly threshold: number;
  readonly method: GoldMethod;
  /** Whether groups may be compared within events; not where events are the groups. */
  readonly byEvent: boolean;
};

/** Corrected values of a channel, before differences are adjusted for their number. */
export interface Corrected {
  readonly unit: ChannelUnit;
  /** One a group, in order. */
  readonly estimates: readonly Estimate[];
  readonly warnings: readonly Warning[];
  /** Group number `a` minus number `b`; null when one of them has no estimate. */
  difference(a: number, b: number): CorrectedDifference | null;
}

export interface CorrectedDifference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly minimumDetectable: number;
  /** Events within which it was found; 0 where articles count as independent. */
  readonly events: number;
}

/** An estimate of a group kept within the range of its channel. */
export function correctedEstimate(
  { gold, others, observations }: GoldCases,
  found: { readonly mean: number; readonly low: number; readonly high: number },
  unit: ChannelUnit,
  level: number,
): Estimate {
  const range = rangeOf(unit);
  const mean = clamp(found.mean, range);
  const interval = {
    low: Math.min(mean, clamp(found.low, range)),
    high: Math.max(mean, clamp(found.high, range)),
    level,
  };
  return { kind: 'estimate', mean, interval, articles: gold.length + others.length, observations, unit: 'article' };
}
