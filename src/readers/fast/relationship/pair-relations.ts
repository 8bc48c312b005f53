import type { ActorId, Mention, RelationObservation } from '../../../model/index.js';
import type { OrderedRelation } from './relation-features.js';

/** The relations of an article, found by sentence and pair. */
export class PairRelations {
  private readonly bySentence = new Map<number, RelationObservation[]>();

  constructor(
    relations: readonly RelationObservation[],
    private readonly mentions: readonly Mention[],
  ) {
    for (const relation of relations) {
      const list = this.bySentence.get(relation.sentence);
      if (list) list.push(relation);
      else this.bySentence.set(relation.sentence, [relation]);
    }
  }

  /** Those of a sentence between the two actors of a pair of mentions, told by the order of the mentions in the text. */
  between(
    sentence: number,
    pair: readonly [number, number],
    wholeOf: (actor: ActorId) => ActorId | null,
  ): OrderedRelation[] {
    const list = this.bySentence.get(sentence);
    if (list === undefined) return [];
    const a = this.mentions[pair[0]]!;
    const b = this.mentions[pair[1]]!;
    const first = wholeOf(a.span.start <= b.span.start ? a.actor : b.actor);
    const second = wholeOf(a.span.start <= b.span.start ? b.actor : a.actor);
    const found: OrderedRelation[] = [];
    for (const relation of list) {
      const source = wholeOf(relation.source);
      const target = wholeOf(relation.target);
      const forward = source === first && target === second;
      if (!forward && !(source === second && target === first)) continue;
      found.push({ relation, way: !relation.directed ? 2 : forward ? 0 : 1 });
    }
    return found;
  }
}
