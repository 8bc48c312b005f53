import { StandpointError } from '../errors.js';
import type { ActorId, ActorReference } from '../model/actor.js';
import type { Analysis } from '../model/analysis.js';
import { nearest } from './nearest.js';
import { demand, type KnownActors } from './options.js';

/**
 * Throws `unknown-actor` for an id that neither an analysis nor the registry knows. Without either there is nothing to
 * check against, and every id passes.
 */
export function checkActors(
  asked: readonly ActorId[],
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): void {
  const mentioned = new Set<ActorId>();
  for (const { actors } of analyses) {
    for (const { id, partOf } of actors) {
      mentioned.add(id);
      if (partOf !== undefined) mentioned.add(partOf);
    }
  }
  if (analyses.length === 0 && !registry) return;
  for (const id of asked) {
    if (mentioned.has(id) || registry?.get(id)) continue;
    const meant = registry?.suggest(id) ?? nearest(id, mentioned);
    throw new StandpointError(
      'unknown-actor',
      `actor "${id}" is not in the registry${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    );
  }
}

/** Throws `invalid-option` unless the value is a list of at least one actor id. */
export function checkActorList(actors: readonly ActorId[], name: string): void {
  const fits = Array.isArray(actors) && actors.length > 0 && actors.every((id) => typeof id === 'string' && id !== '');
  demand(fits, name, actors, 'a list of at least one actor id');
}

/** The actors asked about, with the best name known for each. */
export function namedActors(
  asked: readonly ActorId[],
  seen: readonly ActorReference[],
  registry: KnownActors | undefined,
): ActorReference[] {
  const found = new Map(seen.map((actor) => [actor.id, actor]));
  return asked.map((id) => {
    const actor = found.get(id) ?? registry?.get(id);
    if (!actor) return { id, name: id, kind: id.includes(':') ? 'person' : id.length === 3 ? 'state' : 'organization' };
    const { name, kind, partOf } = actor;
    return { id, name, kind, ...(partOf === undefined ? {} : { partOf }) };
  });
}
