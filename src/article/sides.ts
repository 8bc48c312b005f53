import { StandpointError } from '../core/errors.js';
import type { ActorId, ActorReference } from '../model/actor.js';

/** Where an actor stands in a question about one or two actors: 0 the first, 1 the second, −1 neither. */
export type SideOf = (actor: ActorId) => number;

/**
 * Assigns every actor to the asked actor that it is, or is part of, directly or through others. Somebody who belongs to
 * several counts for the nearest.
 */
export function sides(actors: readonly ActorReference[], asked: readonly ActorId[]): SideOf {
  const parent = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  const known = new Map<ActorId, number>(asked.map((id, i) => [id, i]));
  return (actor) => {
    const cached = known.get(actor);
    if (cached !== undefined) return cached;
    const path = new Set<ActorId>();
    let side = -1;
    // A set, because a registry made by hand can close a circle.
    for (let id: ActorId | undefined = actor; id !== undefined && !path.has(id); id = parent.get(id)) {
      const found = known.get(id);
      if (found !== undefined) {
        side = found;
        break;
      }
      path.add(id);
    }
    for (const id of path) known.set(id, side);
    return side;
  };
}

/** Throws `invalid-dyad` unless the two are different actors and neither is part of the other. */
export function checkDyad(actors: readonly ActorReference[], dyad: readonly ActorId[]): void {
  const [a, b] = Array.isArray(dyad) ? dyad : [];
  if (typeof a !== 'string' || typeof b !== 'string' || dyad.length !== 2) {
    throw new StandpointError('invalid-dyad', `a relationship is between two actors; received ${JSON.stringify(dyad)}`);
  }
  if (a === b) {
    throw new StandpointError('invalid-dyad', `a relationship is between two different actors; received "${a}" twice`);
  }
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    if (sides(actors, [whole])(part) === 0) {
      throw new StandpointError(
        'invalid-dyad',
        `"${part}" is part of "${whole}", so what is said of one counts for the other; name two separate actors`,
      );
    }
  }
}
