import type { ActorId, ActorReference } from '../../model/index.js';

/** Finds the outermost actor that somebody is part of: `RUS` for `RUS:putin`. */
export function roots(actors: readonly ActorReference[]): (actor: ActorId) => ActorId {
  const parent = new Map(actors.map(({ id, partOf }) => [id, partOf]));
  const known = new Map<ActorId, ActorId>();
  return (actor) => {
    const found = known.get(actor);
    if (found !== undefined) return found;
    let root = actor;
    // A registry made by hand can close a circle.
    const path = new Set<ActorId>();
    for (let id: ActorId | undefined = actor; id !== undefined && !path.has(id); id = parent.get(id)) {
      root = id;
      path.add(id);
    }
    known.set(actor, root);
    return root;
  };
}
