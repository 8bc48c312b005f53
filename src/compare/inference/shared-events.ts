import { grouped, perObject } from '../../core/index.js';
import type { Cases } from './cases.js';

/** Values of two groups on one event that both report. */
export interface SharedEvent {
  readonly event: string;
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** Fewer shared events than this say nothing about how events vary. */
const FEWEST = 3;

/**
 * The events on which two groups can be compared within events, in order; null when they are fewer than 3, or when they
 * hold less than half of either group's articles, which would throw away more than pairing gains.
 */
export function sharedEvents(a: Cases, b: Cases): SharedEvent[] | null {
  const left = byEvent(a);
  const right = byEvent(b);
  const shared: SharedEvent[] = [];
  let ofA = 0;
  let ofB = 0;
  for (const [event, values] of left) {
    const others = right.get(event);
    if (!others) continue;
    shared.push({ event, a: values, b: others });
    ofA += values.length;
    ofB += others.length;
  }
  if (shared.length < FEWEST || ofA * 2 < a.articles.length || ofB * 2 < b.articles.length) return null;
  return shared;
}

/** Values of a group by event, in the order of the events; gathered once, as every pair with it asks. */
const byEvent = perObject((cases: Cases): ReadonlyMap<string, readonly number[]> => {
  const articles = grouped(cases.articles, ({ row }) => row.event);
  const ordered = [...articles].sort(([x], [y]) => (x < y ? -1 : 1));
  return new Map(ordered.map(([event, all]) => [event, all.map(({ value }) => value)]));
});
