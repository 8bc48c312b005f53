import { nearest } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import { fold } from '../lookup/index.js';

/** The actor whose id or name is written most like `id`; undefined when none is near. */
export function suggestId(id: string, actors: ReadonlyMap<ActorId, Actor>): ActorId | undefined {
  const known = new Map<string, ActorId>();
  const add = (name: string, actor: ActorId) => {
    const folded = fold(name);
    if (!known.has(folded)) known.set(folded, actor);
  };
  // Of equals the id and the name count more than an alias.
  for (const actor of actors.values()) for (const name of [actor.id, actor.name]) add(name, actor.id);
  for (const { id: actor, aliases = [], demonyms = [] } of actors.values())
    for (const name of [...aliases, ...demonyms]) add(name, actor);
  const wanted = fold(id.trim());
  const meant = wanted === '' ? undefined : nearest(wanted, known.keys());
  return meant === undefined ? undefined : known.get(meant);
}
