import { type ActorRegistry, createRegistry } from '../../components/actors/index.js';
import type { Actor, ActorId } from '../../model/index.js';

/**
 * A registry of the chains' actors: `KOR_COUNTRY` is the known state, `KOR_Moon_Jae_ACTOR` the known person of that
 * state whose name holds those words, else a new person of that name. A state comes with its organs, whose mentions
 * are its own as `rollUp` counts them; the people who act for it are not.
 */
export function registryOfChains(
  chains: readonly string[],
  known: ActorRegistry,
): { readonly registry: ActorRegistry; readonly chainOf: ReadonlyMap<ActorId, string> } {
  const chainOf = new Map<ActorId, string>();
  const actors = new Map<ActorId, Actor>();
  const all = known.ids.flatMap((id) => known.get(id) ?? []);
  for (const chain of chains) {
    const [state = '', ...rest] = chain.split('_').slice(0, -1);
    const country = known.get(state);
    if (country) actors.set(state, country);
    if (chain.endsWith('_COUNTRY')) {
      if (country) chainOf.set(state, chain);
      continue;
    }
    const words = rest.map((word) => word.toLowerCase());
    const person =
      all.find(({ kind, partOf, name }) => kind === 'person' && partOf === state && holds(name, words)) ??
      ({
        id: `${state}:${words.join('-')}`,
        name: rest.join(' '),
        kind: 'person',
        ...(country ? { partOf: state } : {}),
      } satisfies Actor);
    actors.set(person.id, person);
    if (!chainOf.has(person.id)) chainOf.set(person.id, chain);
  }
  for (const organ of all) {
    if (organ.kind === 'person' || organ.partOf === undefined || !actors.has(organ.partOf)) continue;
    actors.set(organ.id, organ);
    const chain = chainOf.get(organ.partOf);
    if (chain !== undefined && !chainOf.has(organ.id)) chainOf.set(organ.id, chain);
  }
  // Offices belong to states; a state named by an office alone must be known too.
  for (const actor of [...actors.values()]) {
    for (const { of } of actor.offices ?? []) {
      const holder = known.get(of);
      if (holder) actors.set(of, holder);
    }
  }
  const registry = createRegistry({ name: 'chains', version: '1', actors: closed([...actors.values()], known) });
  return { registry, chainOf };
}

/** With everything that the actors are part of. */
function closed(actors: readonly Actor[], known: ActorRegistry): Actor[] {
  const result = new Map(actors.map((each) => [each.id, each]));
  for (const each of result.values()) {
    const whole = each.partOf === undefined ? undefined : known.get(each.partOf);
    if (whole) result.set(whole.id, whole);
  }
  return [...result.values()];
}

function holds(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(/[\s-]+/);
  return words.every((word) => own.includes(word));
}
