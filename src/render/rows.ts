import type { ChannelUnit, Comparison, Estimate, EstimateUnit } from '../model/index.js';

/** One number of a comparison in a flat row, the same columns for every row, null where one does not apply. */
export interface Row {
  readonly comparison: string;
  readonly by: string;
  readonly channel: string;
  readonly label: string;
  readonly unit: ChannelUnit;
  /** `group`: the value of one group. `difference`: `group` minus `other`. */
  readonly kind: 'group' | 'difference';
  readonly group: string;
  readonly other: string | null;
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
export function toRows(comparison: Comparison | readonly Comparison[]): readonly Row[] {
  const comparisons = 'channels' in comparison ? [comparison] : comparison;
  return comparisons.flatMap(rowsOf);
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
        ...numbers(estimate),
        p: null,
        q: null,
        hedgesG: null,
        cliffsDelta: null,
        minimumDetectable: null,
        paired: null,
        events: null,
      }),
    );
    const differences = channel.differences.map(
      ({ a, b, estimate, effect, p, q, minimumDetectable, paired, events }): Row => ({
        ...shared,
        kind: 'difference',
        group: a,
        other: b,
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

type Numbers = Pick<Row, 'mean' | 'low' | 'high' | 'level' | 'articles' | 'observations' | 'cases'>;

function numbers(estimate: Estimate): Numbers {
  const { articles, observations } = estimate;
  if (estimate.kind === 'insufficient') {
    return { mean: null, low: null, high: null, level: null, articles, observations, cases: null };
  }
  const { low, high, level } = estimate.interval;
  return { mean: estimate.mean, low, high, level, articles, observations, cases: estimate.unit };
}
