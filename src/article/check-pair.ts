import { nearestWhole, StandpointError } from '../core/index.js';
import type { ActorId, ActorReference } from '../model/index.js';

/** Throws `invalid-dyad` unless the two are different actors and neither is part of the other. */
export function checkActorPair(actors: readonly ActorReference[], pair: readonly ActorId[]): void {
  const [a, b] = Array.isArray(pair) ? pair : [];
  if (typeof a !== 'string' || typeof b !== 'string' || pair.length !== 2) {
    throw new StandpointError('invalid-dyad', `a relationship is between two actors; received ${JSON.stringify(pair)}`);
  }
  if (a === b) {
    throw new StandpointError('invalid-dyad', `a relationship is between two different actors; received "${a}" twice`);
  }
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    if (nearestWhole(actors, [whole])(part) === 0) {
      throw new StandpointError(
        'invalid-dyad',
        `"${part}" is part of "${whole}", so what is said of one counts for the other; name two separate actors`,
      );
    }
  }
}
