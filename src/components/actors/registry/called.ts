import { isAcronym } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import { fold } from '../lookup/index.js';

/**
 * The actors that a name may mean: those of that name or alias; else those with such a word for their people or seat ("Moscow"); else those
 * whose name ends so ("Bush"). Case and accents make no difference, but ids and acronyms are
 * written as they are.
 */
export function calledSo(name: string, actors: ReadonlyMap<ActorId, Actor>): readonly ActorId[] {
  const plain = name.trim().replace(/^the\s{1,9}/i, '');
  if (plain === '') return [];
  const wanted = fold(plain);
  const is = (candidate: string, { id }: Actor) =>
    fold(candidate) === wanted && (candidate === plain || !(isAcronym(candidate) || fold(id) === wanted));
  const endsSo = (candidate: string) => fold(candidate).endsWith(` ${wanted}`);
  const kinds: readonly ((actor: Actor) => boolean)[] = [
    (actor) => [actor.name, ...(actor.aliases ?? [])].some((each) => is(each, actor)),
    (actor) =>
      [...(actor.demonyms ?? []), ...(actor.metonyms ?? [])].some((each) => is(each.replace(/^the /, ''), actor)),
    ({ kind, name }) => (kind === 'person' || kind === 'state') && endsSo(name),
  ];
  for (const kind of kinds) {
    const found = [...actors.values()].filter(kind);
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
