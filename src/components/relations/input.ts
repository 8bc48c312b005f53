import type { ActorId, ActorReference, Annotation, Mention, Quotation } from '../../model/index.js';

/** What the stage reads. */
export interface RelationInput {
  readonly annotation: Annotation;
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ActorReference[];
}

/** The state an actor belongs to; itself when it belongs to none. */
export function statesOf(actors: readonly ActorReference[]): (actor: ActorId) => ActorId {
  const partOf = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  return (actor) => {
    let state = actor;
    // A chain of parts is short; the bound is against a circle in a user's registry.
    for (let steps = 0; steps < 8; steps++) {
      const whole = partOf.get(state) ?? ownerInId(state);
      if (whole === undefined) return state;
      state = whole;
    }
    return state;
  };
}

/** `RUS:putin` belongs to `RUS` even when the list of actors does not say so. */
function ownerInId(actor: ActorId): ActorId | undefined {
  const colon = actor.indexOf(':');
  return colon > 1 ? actor.slice(0, colon) : undefined;
}
