import { checkActorPair } from '../../article/index.js';
import { demand, nearest, StandpointError } from '../../core/index.js';
import type { ActorId, Analysis } from '../../model/index.js';
import type { KnownActors } from '../inference/index.js';
import { checkAnalyses } from './check.js';

/**
 * Throws `unknown-actor` for an id that neither an analysis nor the registry knows. Without either there is nothing to
 * check against, and every id passes.
 */
export function checkActors(
  asked: readonly ActorId[],
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): void {
  checkAnalyses(analyses);
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

/**
 * The actors of a question that is about one actor or about the relationship of two, as a list.
 * @throws StandpointError `invalid-option` for anything else, `invalid-dyad` for a pair that is none, `unknown-actor`
 */
export function checkSubject(
  subject: ActorId | readonly ActorId[],
  name: string,
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): readonly ActorId[] {
  const list = typeof subject === 'string' ? [subject] : subject;
  const fits = Array.isArray(list) && (list.length === 1 || list.length === 2);
  demand(
    fits && list.every((id) => typeof id === 'string' && id !== ''),
    name,
    subject,
    'one actor id, or a pair of them',
  );
  if (list.length === 2) checkPair(list, analyses, registry);
  else checkActors(list, analyses, registry);
  return list;
}

/**
 * Checks the two ends of a relationship.
 * @throws StandpointError `invalid-dyad` unless they are different actors and neither is part of the other, `unknown-actor`
 */
export function checkPair(
  pair: readonly ActorId[],
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): void {
  checkActorPair([], pair);
  checkActors(pair, analyses, registry);
  const known = pair.flatMap((id) => registry?.get(id) ?? []);
  checkActorPair([...known, ...analyses.flatMap(({ actors }) => actors)], pair);
}
