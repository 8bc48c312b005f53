import type { NewsWclRow } from '../../rows/index.js';
import type { MetricValue } from '../scores/index.js';
import { microF1 } from '../scores/index.js';
import { headOf } from './head.js';

export interface NewsWclAnswer {
  readonly id: string;
  /** A mention by its chain's name and the place of its head. */
  readonly mentions: readonly { readonly actor: string; readonly sentence: number; readonly token: number }[];
  /** Sign of a PROPERTY row, by its index in `annotations`. */
  readonly portrayals: readonly { readonly annotation: number; readonly sign: -1 | 1 }[];
}

/** Chains of people and countries; the others are no actors. */
export function isActorChain(name: string): boolean {
  return name.endsWith('_ACTOR') || name.endsWith('_COUNTRY');
}

/**
 * F1, in percent, of mention → actor over ACTOR and COUNTRY chains. A mention matches when its head and the head of
 * a span of that chain are the same token; articles are the clusters.
 */
export function newsWclMentionsF1(rows: readonly NewsWclRow[], answers: readonly NewsWclAnswer[]): MetricValue | null {
  return microF1(
    rows.map((row, i) => {
      const gold = new Set<string>();
      for (const [name, spans] of row.chains) {
        if (!isActorChain(name)) continue;
        for (const [sentence = 0, from = 0, , to = from] of spans) {
          const phrase = row.sentences[sentence]?.slice(from, to + 1) ?? [];
          gold.add(`${name} ${sentence} ${from + headOf(phrase)}`);
        }
      }
      const found = new Set(answers[i]!.mentions.map((each) => `${each.actor} ${each.sentence} ${each.token}`));
      const right = [...found].filter((each) => gold.has(each)).length;
      return {
        truePositive: right,
        falsePositive: found.size - right,
        falseNegative: gold.size - right,
        cluster: row.id,
      };
    }),
  );
}
