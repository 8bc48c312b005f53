import type { ChannelUnit, Comparison, Estimate, EstimateUnit, Timeline } from '../model/index.js';
import { asList, isTimeline, type Result } from './result.js';

/** One number of a comparison in a flat row, the same columns for every row, null where one does not apply. */
export interface Row {
  readonly comparison: string;
  readonly by: string;
  readonly channel: string;
  readonly label: string;
  readonly unit: ChannelUnit;
  /**
   * `group`: the value of one group. `difference`: `group` minus `other`. Of a timeline, `period`: the value of one group in one
   * period; `change`: what the group's mean rose by from that period on.
   */
  readonly kind: 'group' | 'difference' | 'period' | 'change';
  readonly group: string;
  readonly other: string | null;
  readonly period: string | null;
  /** Null when there is too little to say. */
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly level: number | null;
  readonly articles: number;
  readonly observations: number;
  readonly cases: EstimateUnit | null;
  readonly p: number | null;
  readonly q: number | null;
  readonly hedgesG: number | null;
  readonly cliffsDelta: number | null;
  readonly minimumDetectable: number | null;
  readonly paired: boolean | null;
  readonly events: number | null;
}

/**
 * Every estimate and every difference as flat rows, for a data frame, a table or a CSV file. Full precision; names
 * as they came.
 * @example writeFileSync('tie.json', JSON.stringify(toRows(comparison)))
 */
export function toRows(comparison: Result | readonly Result[]): readonly Row[] {
  return asList(comparison).flatMap((result) => (isTimeline(result) ? timelineRows(result) : rowsOf(result)));
}

function rowsOf(comparison: Comparison): readonly Row[] {
  return comparison.channels.flatMap((channel) => {
    const shared = {
      comparison: comparison.title,
      by: comparison.by,
      channel: channel.id,
      label: channel.label,
      unit: channel.unit,
    };
    const groups = channel.groups.map(
      ({ group, estimate }): Row => ({
        ...shared,
        kind: 'group',
        group,
        other: null,
        period: null,
        ...numbers(estimate),
        ...UNTESTED,
      }),
    );
    const differences = channel.differences.map(
      ({ a, b, estimate, effect, p, q, minimumDetectable, paired, events }): Row => ({
        ...shared,
        kind: 'difference',
        group: a,
        other: b,
        period: null,
        ...numbers(estimate),
        p,
        q,
        hedgesG: effect?.hedgesG ?? null,
        cliffsDelta: effect?.cliffsDelta ?? null,
        minimumDetectable,
        paired,
        events,
      }),
    );
    return [...groups, ...differences];
  });
}

const UNTESTED = {
  p: null,
  q: null,
  hedgesG: null,
  cliffsDelta: null,
  minimumDetectable: null,
  paired: null,
  events: null,
} as const;

function timelineRows(timeline: Timeline): readonly Row[] {
  return timeline.channels.flatMap(({ id, label, unit, groups }) => {
    const shared = { comparison: timeline.title, by: timeline.by, channel: id, label, unit, other: null, ...UNTESTED };
    return groups.flatMap(({ group, estimates, change }): Row[] => {
      const periods = estimates.map(
        (estimate, i): Row => ({
          ...shared,
          kind: 'period',
          group,
          period: timeline.periods[i] ?? null,
          ...numbers(estimate),
        }),
      );
      if (!change) return periods;
      const articles = estimates.reduce((sum, estimate) => sum + estimate.articles, 0);
      const observations = estimates.reduce((sum, estimate) => sum + estimate.observations, 0);
      const bare = numbers({ kind: 'insufficient', articles, observations, needed: 0 });
      const { period, p, q, before, after } = change;
      return [...periods, { ...shared, kind: 'change', group, period, ...bare, mean: after - before, p, q }];
    });
  });
}

type Numbers = Pick<Row, 'mean' | 'low' | 'high' | 'level' | 'articles' | 'observations' | 'cases'>;

function numbers(estimate: Estimate): Numbers {
  const { articles, observations } = estimate;
  if (estimate.kind === 'insufficient') {
    return { mean: null, low: null, high: null, level: null, articles, observations, cases: null };
  }
  const { low, high, level } = estimate.interval;
  return { mean: estimate.mean, low, high, level, articles, observations, cases: estimate.unit };
}
