import { grouped } from '../../../core/index.js';
import type { BasilRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { type Graded, pairCredit, share } from '../scores/index.js';

export interface BasilAnswer {
  readonly id: string;
  readonly actor: string;
  /** Article-level stance, [−1, 1]; 0 where there is no estimate. */
  readonly score: number;
}

/**
 * Over all events and actors, over pairs of outlets whose gold feeling differs: the share ordered rightly by the
 * article-level stance toward that actor, a tie counting ½. In percent; events are the clusters.
 */
export function basilPair(rows: readonly BasilRow[], answers: readonly BasilAnswer[]): MetricValue | null {
  const scores = new Map(answers.map((each) => [JSON.stringify([each.id, each.actor]), each.score]));
  const cases: Graded[] = [];
  for (const [event, articles] of grouped(rows, (row) => row.event)) {
    for (const [i, a] of articles.entries()) {
      for (const b of articles.slice(i + 1)) {
        if (a.outlet === b.outlet) continue;
        for (const [actor, feeling] of a.feeling) {
          const other = b.feeling.get(actor);
          if (other === undefined || other === feeling) continue;
          const score = (row: BasilRow) => scores.get(JSON.stringify([row.id, actor])) ?? 0;
          cases.push({ credit: pairCredit(feeling - other, score(a) - score(b)), cluster: event });
        }
      }
    }
  }
  return share(cases);
}
