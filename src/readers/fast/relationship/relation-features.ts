import { type Emitter, hashWord } from '../../../linear/index.js';
import type { ActorId, Mention, RelationObservation } from '../../../model/index.js';
import { KIND } from './kinds.js';

/** A relation between the two, told by order in the text instead of by name. */
export interface OrderedRelation {
  readonly relation: RelationObservation;
  /** 0 from the first to the second, 1 the reverse, 2 both ways. */
  readonly way: 0 | 1 | 2;
}

/** Those of a sentence's relations that hold between the actors of two mentions, told by the order of the mentions in the text. */
export function relationsBetween(
  relations: readonly RelationObservation[],
  pair: readonly [Mention, Mention],
  wholeOf: (actor: ActorId) => ActorId | null = (actor) => actor,
): OrderedRelation[] {
  const [one, other] = pair.map(({ actor }) => wholeOf(actor));
  const [first, second] = pair[0].span.start <= pair[1].span.start ? [one, other] : [other, one];
  return relations.flatMap((relation): OrderedRelation[] => {
    const [source, target] = [wholeOf(relation.source), wholeOf(relation.target)];
    const forward = source === first && target === second;
    if (!forward && !(source === second && target === first)) return [];
    return [{ relation, way: !relation.directed ? 2 : forward ? 0 : 1 }];
  });
}

/**
 * How often each is emitted. A rule is right far oftener than a single word, and what is emitted twice learns twice as fast and
 * counts twice.
 */
const LOUDNESS = 3;

/** More relations of one pair in one sentence add nothing new. */
const MOST = 3;

/** What the relation stage found between the two: event class, way, modality, cooperation. */
export function emitRelations(relations: readonly OrderedRelation[], out: Emitter): void {
  for (let again = 0; again < LOUDNESS; again++) emitOnce(relations, out);
}

function emitOnce(relations: readonly OrderedRelation[], out: Emitter): void {
  if (relations.length === 0) out.emit(KIND.noRelation, 0, 0, -1, -1);
  for (let i = 0; i < relations.length && i < MOST; i++) {
    const { relation, way } = relations[i]!;
    const event = hashWord(relation.event);
    const cooperation = Math.round(relation.cooperation * 5);
    out.emit(KIND.event, event, 0, -1, -1);
    out.emit(KIND.eventWay, event, way, -1, -1);
    out.emit(KIND.eventModality, event, hashWord(relation.modality), -1, -1);
    out.emit(KIND.cooperation, cooperation, 0, -1, -1);
    out.emit(KIND.cooperation, cooperation, 1 + way, -1, -1);
    out.emit(KIND.way, way, 0, -1, -1);
    out.emit(KIND.valued, relation.appraisal === null ? 9 : Math.round(relation.appraisal * 3), 0, -1, -1);
    if (i === 0) out.emit(KIND.best, event, way, -1, -1);
  }
}
