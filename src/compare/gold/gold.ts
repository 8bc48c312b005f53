import { demand, firstOf, nearest, StandpointError } from '../../core/index.js';
import { type Channel, MICRO, type SummaryRow, type Warning } from '../../model/index.js';
import { rangeOf } from '../inference/index.js';

/** Articles that one warning names. */
const NAMED = 5;

/** What a coder says of one article on one channel, in the channel's unit. */
export interface GoldValue {
  readonly article: string;
  /** Id of the channel: `stance:RUS`, `climate`, `frame:threat` … */
  readonly channel: string;
  readonly value: number;
}

/** One group's articles on a channel: what is known of some and predicted for all. */
export interface GoldCases {
  readonly group: string;
  /** Gold values, and the predictions for the same articles. */
  readonly gold: readonly number[];
  readonly predicted: readonly number[];
  /** Predictions for the articles without gold. */
  readonly others: readonly number[];
  readonly observations: number;
}

/** Gold values by channel and article; several of one article, as of several coders, are averaged. */
export type GoldTable = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Sorts gold values by channel.
 * @throws StandpointError `invalid-option` for a channel the comparison does not have or a value outside its range
 */
export function goldTable(gold: readonly GoldValue[], channels: readonly Channel[]): GoldTable {
  demand(Array.isArray(gold) && gold.length > 0, 'gold', gold, 'a list of at least one { article, channel, value }');
  const known = new Map(channels.map((channel) => [channel.id, channel]));
  const sums = new Map<string, Map<string, { sum: number; n: number }>>();
  for (const { article, channel, value } of gold) {
    const found = known.get(channel);
    if (!found) {
      const meant = nearest(String(channel), known.keys());
      const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
      throw new StandpointError(
        'invalid-option',
        `gold has the channel "${channel}", which the comparison has not${hint}`,
      );
    }
    const [least, most] = rangeOf(found.unit);
    const needed = `a number from ${least} to ${most} for "${channel}" of article "${article}"`;
    demand(typeof value === 'number' && value >= least && value <= most, 'gold value', value, needed);
    const byArticle = sums.get(channel) ?? new Map<string, { sum: number; n: number }>();
    const { sum, n } = byArticle.get(article) ?? { sum: 0, n: 0 };
    sums.set(channel, byArticle.set(article, { sum: sum + value, n: n + 1 }));
  }
  return new Map(
    [...sums].map(([channel, byArticle]) => [
      channel,
      new Map([...byArticle].map(([article, { sum, n }]) => [article, sum / n])),
    ]),
  );
}

/** The articles of each group on a channel, those with gold apart. Groups in the order given. */
export function goldCases(
  rows: readonly SummaryRow[],
  groups: readonly string[],
  channel: string,
  gold: ReadonlyMap<string, number>,
): GoldCases[] {
  return groups.map((group) => {
    const known: number[] = [];
    const predicted: number[] = [];
    const others: number[] = [];
    let observations = 0;
    for (const row of rows) {
      if (row.group !== group || !Object.hasOwn(row.measures, channel)) continue;
      const measure = row.measures[channel]!;
      const truth = gold.get(row.article);
      observations += measure.observations;
      if (truth === undefined) others.push(measure.value / MICRO);
      else {
        known.push(truth);
        predicted.push(measure.value / MICRO);
      }
    }
    return { group, gold: known, predicted, others, observations };
  });
}

/** A warning where gold could not be used: of articles that are not there or say nothing on the channel. */
export function unusedGold(table: GoldTable, rows: readonly SummaryRow[]): Warning[] {
  const byId = new Map(rows.map((row) => [row.article, row]));
  return [...table].flatMap(([channel, gold]): Warning[] => {
    const unused = [...gold.keys()].filter((article) => {
      const row = byId.get(article);
      return row === undefined || !Object.hasOwn(row.measures, channel);
    });
    if (unused.length === 0) return [];
    const named = unused.map((article) => `"${article}"`);
    const message = `gold for "${channel}" was not used where the article is missing or says nothing on it: ${firstOf(named, NAMED)}`;
    return [{ code: 'skipped-record', message }];
  });
}
