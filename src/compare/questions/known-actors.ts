import { checkActorPair } from '../../article/index.js';
import { demand, didYouMean, nearest, StandpointError } from '../../core/index.js';
import { type ActorId, type ActorPair, type Analysis, askedOf, type Question } from '../../model/index.js';
import type { KnownActors } from '../inference/index.js';
import { checkAnalyses } from './check.js';
import { QUESTIONS } from './types.js';

/**
 * The ids of actors that are given by id, or by a name that can mean but one. Without analyses or a registry there is nothing to look them up
 * in, and all pass.
 * @throws StandpointError `unknown-actor` for what neither knows, and for a name that may mean several
 */
export function actorsNamed(
  asked: readonly string[],
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): ActorId[] {
  checkAnalyses(analyses);
  if (analyses.length === 0 && !registry) return [...asked];
  const mentioned = mentionedIn(analyses);
  return asked.map((given) => {
    const id = idNamed(given, mentioned, registry);
    if (id !== undefined) return id;
    const hint = didYouMean(registry?.suggest(given) ?? nearest(given, mentioned.keys()));
    throw new StandpointError('unknown-actor', `actor "${given}" is not in the registry${hint}`);
  });
}

/**
 * {@link actorsNamed} where an actor may be unknown: of one article, or of a part of many, that does not mention it. What is neither an id nor a
 * name is taken for an id.
 * @throws StandpointError `unknown-actor` for a name that may mean several
 */
export function actorsIfNamed(
  asked: readonly string[],
  analyses: readonly Analysis[],
  registry: KnownActors,
): readonly ActorId[] {
  const mentioned = mentionedIn(analyses);
  return asked.map((given) => idNamed(given, mentioned, registry) ?? given);
}

/** The question with its actors by id, whichever it names. @throws StandpointError as {@link actorsIfNamed} */
export function questionNamed(question: Question, analyses: readonly Analysis[], registry: KnownActors): Question {
  const asked = askedOf(question);
  const ids = actorsIfNamed(asked, analyses, registry);
  if (ids.every((id, i) => id === asked[i])) return question;
  // The list of actors is of the same length; only names in it have become ids.
  return { ...question, [QUESTIONS[question.kind].field]: ids } as Question;
}

/** The best name of each actor that is mentioned, and of what it is part of. */
function mentionedIn(analyses: readonly Analysis[]): ReadonlyMap<ActorId, string> {
  const mentioned = new Map<ActorId, string>();
  for (const { actors } of analyses) {
    for (const { id, partOf, name } of actors) {
      mentioned.set(id, name);
      if (partOf !== undefined && !mentioned.has(partOf)) mentioned.set(partOf, partOf);
    }
  }
  return mentioned;
}

function idNamed(
  given: string,
  mentioned: ReadonlyMap<ActorId, string>,
  registry: KnownActors | undefined,
): ActorId | undefined {
  if (mentioned.has(given) || registry?.get(given)) return given;
  const named = registry?.named?.(given) ?? [];
  // Those that articles name and no registry knows.
  const ids = named.length > 0 ? named : [...mentioned].filter(([, name]) => name === given).map(([id]) => id);
  if (ids.length <= 1) return ids[0];
  const candidates = ids.slice(0, 12).map((id) => `${id} (${registry?.get(id)?.name ?? mentioned.get(id)})`);
  throw new StandpointError('unknown-actor', `actor "${given}" may be ${candidates.join(', ')}; give its id`);
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
export function subjectNamed(
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
  return list.length === 2 ? pairNamed(list, analyses, registry) : actorsNamed(list, analyses, registry);
}

/**
 * The ids of the two ends of a relationship.
 * @throws StandpointError `invalid-dyad` unless they are different actors and neither is part of the other, `unknown-actor`
 */
export function pairNamed(
  pair: readonly string[],
  analyses: readonly Analysis[],
  registry: KnownActors | undefined,
): ActorPair {
  checkActorPair([], pair);
  const [a, b] = actorsNamed(pair, analyses, registry);
  const ids = [a!, b!] as const; // a pair has two
  checkActorPair([...ids.flatMap((id) => registry?.get(id) ?? []), ...analyses.flatMap(({ actors }) => actors)], ids);
  return ids;
}
