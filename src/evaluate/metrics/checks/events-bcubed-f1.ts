import { type MetricValue, measure } from '../scores/index.js';

export interface Grouped {
  readonly gold: string;
  /** The group it was put into. */
  readonly found: string;
}

/**
 * B³ F1, [0, 1], of grouping articles into events: precision is the mean over articles of the share of its group
 * that is on its event, recall of the share of its event that is in its group. Gold events are the clusters.
 * @see Bagga & Baldwin (1998), Algorithms for Scoring Coreference Chains
 */
export function eventsBcubedF1(articles: readonly Grouped[]): MetricValue | null {
  const both = (each: Grouped) => JSON.stringify([each.gold, each.found]);
  const golds = tally(articles.map((each) => each.gold));
  const groups = tally(articles.map((each) => each.found));
  const shared = tally(articles.map(both));
  // Taken once: drawing clusters anew must not dissolve the confusions between them.
  const precisions = articles.map((each) => shared.get(both(each))! / groups.get(each.found)!);
  const recalls = articles.map((each) => shared.get(both(each))! / golds.get(each.gold)!);
  return measure(
    (weights) => {
      let precision = 0;
      let recall = 0;
      let total = 0;
      for (let i = 0; i < articles.length; i++) {
        precision += weights[i]! * precisions[i]!;
        recall += weights[i]! * recalls[i]!;
        total += weights[i]!;
      }
      return total === 0 ? Number.NaN : (2 * precision * recall) / (total * (precision + recall));
    },
    { clusters: articles.map((each) => each.gold) },
  );
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
