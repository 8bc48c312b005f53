import type { Channel, ChannelUnit, Estimate } from '../model/index.js';
import { percent } from '../prose/index.js';

/** The part of a channel's range that a chart shows. */
export interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Widths a scale of scores can have, so that small differences are seen and charts stay comparable. */
const STEPS = [0.25, 0.5, 1] as const;

/**
 * The scale of a channel: 0 to 1 for a share; for a score the narrowest of ±0.25, ±0.5 and ±1 that holds every
 * interval of its kind, so that stance toward one actor is drawn like stance toward another.
 */
export function scaleOf(channel: Channel, all: readonly Channel[]): Scale {
  const alike = all.filter(({ unit, kind }) => unit === 'score' && kind === channel.kind);
  return scaleFor(
    channel.unit,
    alike.flatMap(({ groups }) => groups.map(({ estimate }) => estimate)),
  );
}

/** 0 to 1 for a share; for a score the narrowest scale that holds the intervals of all estimates. */
export function scaleFor(unit: ChannelUnit, estimates: readonly Estimate[]): Scale {
  if (unit === 'share') return { low: 0, high: 1 };
  const known = estimates.flatMap((each) => (each.kind === 'estimate' ? [each.interval.low, each.interval.high] : []));
  const most = known.reduce((reach, bound) => Math.max(reach, Math.abs(bound)), 0);
  const high = most === 0 ? 1 : (STEPS.find((step) => most <= step) ?? 1);
  return { low: -high, high };
}

/** An end of a scale as it is labelled: "−1", "+0.5", "0", "100%". */
export function scaleLabel(value: number, channel: Pick<Channel, 'unit'>): string {
  if (channel.unit === 'share') return percent(value);
  return value === 0 ? '0' : `${value < 0 ? '−' : '+'}${Math.abs(value)}`;
}
