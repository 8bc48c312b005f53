import { StandpointError } from '../../core/index.js';
import { MICRO, type SummaryRow } from '../../model/index.js';
import type { Known } from './gold.js';

/** An article as a reader sees it, and as its coders do where it has any. */
export interface GoldArticle {
  readonly event: string | null;
  readonly predicted: number;
  readonly known: Known | undefined;
}

/** One group's articles on a channel: what is known of some and predicted for all. */
export interface GoldCases {
  readonly group: string;
  readonly articles: readonly GoldArticle[];
  /** Gold values, and the predictions for the same articles. */
  readonly gold: readonly number[];
  readonly predicted: readonly number[];
  /** Predictions for the articles without gold. */
  readonly others: readonly number[];
  /** True where articles were not all as likely to be coded. */
  readonly weighted: boolean;
  readonly observations: number;
}

/**
 * The articles of each group on a channel, groups in the order given. A channel that no reader gives a value on, such as a construct of the
 * caller's own that only coders know, is predicted to be 0 everywhere, which says nothing.
 * @throws StandpointError `invalid-option` where only some of a group's gold says how likely it was to be drawn
 */
export function goldCases(
  rows: readonly SummaryRow[],
  groups: readonly string[],
  channel: string,
  gold: ReadonlyMap<string, Known>,
): GoldCases[] {
  const isRead = rows.some(({ measures }) => Object.hasOwn(measures, channel));
  return groups.map((group) => {
    const articles: GoldArticle[] = [];
    let observations = 0;
    for (const { article, group: its, event, measures } of rows) {
      if (its !== group || (isRead && !Object.hasOwn(measures, channel))) continue;
      const measure = measures[channel] ?? { value: 0, observations: 0 };
      observations += measure.observations;
      articles.push({ event, predicted: measure.value / MICRO, known: gold.get(article) });
    }
    const coded = articles.filter(({ known }) => known);
    return {
      group,
      articles,
      gold: coded.map(({ known }) => known!.value),
      predicted: coded.map(({ predicted }) => predicted),
      others: articles.filter(({ known }) => !known).map(({ predicted }) => predicted),
      weighted: isWeighted(coded, group, channel),
      observations,
    };
  });
}

function isWeighted(coded: readonly GoldArticle[], group: string, channel: string): boolean {
  const some = coded.some(({ known }) => known!.probability !== undefined);
  if (!some || coded.every(({ known }) => known!.probability !== undefined)) return some;
  const message = `gold for "${channel}" of "${group}" has a probability for some articles only; give it for all or for none`;
  throw new StandpointError('invalid-option', message);
}
