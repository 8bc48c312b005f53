import type { PolnearRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { microF1 } from '../scores/index.js';
import { inside, words } from './words.js';

export interface PolnearAnswer {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
  }[];
}

/** F1, in percent, over the words that lie inside any attribution's content; texts are the clusters. */
export function polnearWordF1(rows: readonly PolnearRow[], answers: readonly PolnearAnswer[]): MetricValue | null {
  return microF1(
    rows.map((row, i) => {
      const all = words(row.text);
      const gold = inside(
        all,
        row.attributions.flatMap((each) => each.content),
      );
      const found = inside(
        all,
        answers[i]!.attributions.flatMap((each) => each.content),
      );
      const count = (is: boolean, said: boolean) => all.filter((_, w) => gold[w] === is && found[w] === said).length;
      return {
        truePositive: count(true, true),
        falsePositive: count(false, true),
        falseNegative: count(true, false),
        cluster: row.id,
      };
    }),
  );
}
