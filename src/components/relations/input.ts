import { outermost } from '../../core/index.js';
import type { ActorId, ActorReference, Quotation } from '../../model/index.js';
import type { ReadText } from '../../syntax/index.js';

export interface RelationInput extends ReadText {
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ActorReference[];
}

/** The state an actor belongs to; itself when it belongs to none. */
export function statesOf(actors: readonly ActorReference[]): (actor: ActorId) => ActorId {
  return outermost(actors, ownerInId);
}

/** `RUS:putin` belongs to `RUS` even when the list of actors does not say so. */
function ownerInId(actor: ActorId): ActorId | undefined {
  const colon = actor.indexOf(':');
  return colon > 1 ? actor.slice(0, colon) : undefined;
}
