import type { Actor, ActorId } from '../../model/index.js';
import { jaroWinkler } from '../annotate/natural.js';
import { fold } from './fold.js';

/** Below this similarity a suggestion puzzles more than it helps. */
const NEAR = 0.82;

/** The actor whose id or name is written most like `id`; undefined when none is near. */
export function suggestId(id: string, actors: ReadonlyMap<ActorId, Actor>): ActorId | undefined {
  const wanted = fold(id.slice(0, 80).trim());
  if (wanted === '') return undefined;
  let best: ActorId | undefined;
  let nearest = NEAR;
  for (const actor of actors.values()) {
    const names = [actor.id, actor.name, ...(actor.aliases ?? []), ...(actor.demonyms ?? [])];
    for (const [index, name] of names.entries()) {
      const folded = fold(name);
      // Between equals the id and the name count more than an alias.
      const similarity = (folded === wanted ? 1 : 0.99 * jaroWinkler(wanted, folded)) - (index > 1 ? 0.005 : 0);
      if (similarity > nearest) {
        nearest = similarity;
        best = actor.id;
      }
    }
  }
  return best;
}
