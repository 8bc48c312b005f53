import type { Mention, StanceObservation, StanceProbabilities } from '../../../model/index.js';
import type { PairStance } from './stance-features.js';

/** Gives what is known of how two mentions are spoken of, by their order in the text. */
export function pairStance(
  stances: readonly Pick<StanceObservation, 'mention' | 'probabilities'>[],
): (mentions: readonly Mention[], pair: readonly [number, number]) => PairStance {
  const known = new Map<number, StanceProbabilities>();
  for (const { mention, probabilities } of stances) known.set(mention, probabilities);
  return (mentions, [a, b]) => {
    const isInOrder = mentions[a]!.span.start <= mentions[b]!.span.start;
    const one = known.get(a) ?? null;
    const other = known.get(b) ?? null;
    return isInOrder ? [one, other] : [other, one];
  };
}
