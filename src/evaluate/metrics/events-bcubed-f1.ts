import { type Measured, measure } from './measure.js';

export interface Grouped {
  /** The gold event. */
  readonly gold: string;
  /** The group it was put into. */
  readonly found: string;
}

/**
 * B³ F1, [0, 1], of grouping articles into events: precision is the mean over articles of the share of its group
 * that is on its event, recall of the share of its event that is in its group. Gold events are the clusters.
 * @see Bagga & Baldwin (1998), Algorithms for Scoring Coreference Chains
 */
export function eventsBcubedF1(articles: readonly Grouped[]): Measured | null {
  const both = articles.map((each) => JSON.stringify([each.gold, each.found]));
  return measure(
    (weights) => {
      const golds = tally(articles, weights, (each) => each.gold);
      const groups = tally(articles, weights, (each) => each.found);
      const shared = tally(both, weights, (each) => each);
      let precision = 0;
      let recall = 0;
      let total = 0;
      articles.forEach((each, i) => {
        if (weights[i] === 0) return;
        const together = shared.get(both[i]!)!;
        precision += (weights[i]! * together) / groups.get(each.found)!;
        recall += (weights[i]! * together) / golds.get(each.gold)!;
        total += weights[i]!;
      });
      return total === 0 ? Number.NaN : (2 * precision * recall) / (total * (precision + recall));
    },
    { clusters: articles.map((each) => each.gold) },
  );
}

function tally<T>(items: readonly T[], weights: ArrayLike<number>, key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  items.forEach((item, i) => {
    counts.set(key(item), (counts.get(key(item)) ?? 0) + weights[i]!);
  });
  return counts;
}
