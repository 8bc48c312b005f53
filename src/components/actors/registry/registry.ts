import { lazily } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import { type ActorLexicon, compileLexicon } from '../lookup/index.js';
import { callings } from './called.js';
import type { RegistryData } from './registry-data.js';
import { suggestId } from './suggest.js';
import { validateData, validateLinks } from './validate.js';

export type { RegistryData };

/** Who can be found in an article. Immutable; made by {@link createRegistry}. */
export interface ActorRegistry {
  readonly name: string;
  readonly version: string;
  readonly ids: readonly ActorId[];
  /** The actor of an id. */
  get(id: ActorId): Actor | undefined;
  /** The id whose spelling or name is nearest to `id`, for "did you mean …"; undefined when none is near. */
  suggest(id: string): ActorId | undefined;
  /** The ids of the actors that a name may mean, such as "Russia"; several where it is ambiguous, none where nobody is called so. */
  named(name: string): readonly ActorId[];
  /** The compiled phrases; built on first use. */
  readonly lexicon: ActorLexicon;
}

/**
 * Builds a registry. Later collections extend earlier ones: an actor with a known id replaces name, kind, pronoun and
 * partOf and adds to aliases, demonyms, metonyms, nominals, namesakes and offices. A name that an earlier collection gives to
 * another actor, or holds to mean none, means the later one's.
 * @throws StandpointError `invalid-registry` naming the entry: ids or names that stand twice, empty names, unknown partOf, bad dates
 * @example createRegistry({ name: 'mine', version: '1', actors: [{ id: 'ACME', name: 'Acme Corp', kind: 'organization' }] })
 */
export function createRegistry(...data: RegistryData[]): ActorRegistry {
  for (const each of data) validateData(each);
  const actors = new Map<ActorId, Actor>();
  /** Of two actors of one name the later collection's is meant. */
  const ranks = new Map<ActorId, number>();
  for (const [rank, each] of data.entries()) {
    for (const actor of each.actors) {
      const known = actors.get(actor.id);
      actors.set(actor.id, known === undefined ? actor : merge(known, actor));
      ranks.set(actor.id, rank);
    }
  }
  const name = data.map((each) => each.name).join('+') || 'empty';
  validateLinks(actors, name);
  const lexicon = lazily(() => compileLexicon(actors, ranks));
  const called = lazily(() => callings([...actors.values()]));
  return {
    name,
    version: data.map((each) => each.version).join('+') || '0',
    ids: [...actors.keys()],
    get: (id) => actors.get(id),
    suggest: (id) => suggestId(id, actors),
    named: (name) => called()(name),
    get lexicon() {
      return lexicon();
    },
  };
}

function merge(known: Actor, more: Actor): Actor {
  const join = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined) =>
    a === undefined && b === undefined ? undefined : [...new Set([...(a ?? []), ...(b ?? [])])];
  const lists = {
    aliases: join(known.name === more.name ? known.aliases : [...(known.aliases ?? []), known.name], more.aliases),
    demonyms: join(known.demonyms, more.demonyms),
    metonyms: join(known.metonyms, more.metonyms),
    nominals: join(known.nominals, more.nominals),
    namesakes: join(known.namesakes, more.namesakes),
    sharedNames: join(known.sharedNames, more.sharedNames),
    offices: join(known.offices, more.offices),
  };
  // Undefined lists are dropped, so that the result is again plain JSON.
  return { ...known, ...more, ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) };
}
