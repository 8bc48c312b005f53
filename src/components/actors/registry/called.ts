import { grouped, isAcronym } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import { fold } from '../lookup/index.js';

/**
 * The actors that a name may mean: those of that name or alias; else those with such a word for their people or seat ("Moscow"); else those
 * whose name ends so ("Bush"). Case and accents make no difference, but ids and acronyms are
 * written as they are. All names are folded at once: articles by the thousand are asked for one.
 */
export function callings(actors: readonly Actor[]): (name: string) => readonly ActorId[] {
  const names = spellings(actors, ({ name, aliases = [] }) => [name, ...aliases]);
  const others = spellings(actors, ({ demonyms = [], metonyms = [] }) =>
    [...demonyms, ...metonyms].map((each) => each.replace(/^the /, '')),
  );
  const endings = actors
    .filter(({ kind }) => kind === 'person' || kind === 'state')
    .map(({ id, name }) => ({ id, folded: fold(name) }));
  return (name) => {
    const plain = name.trim().replace(/^the\s{1,9}/i, '');
    if (plain === '') return [];
    const wanted = fold(plain);
    for (const table of [names, others]) {
      const found = (table.get(wanted) ?? []).filter(
        ({ id, written }) => written === plain || !(isAcronym(written) || fold(id) === wanted),
      );
      if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
    }
    return endings.filter(({ folded }) => folded.endsWith(` ${wanted}`)).map(({ id }) => id);
  };
}

/** Names as they are written, by what they are without case and accents. */
function spellings(actors: readonly Actor[], of: (actor: Actor) => readonly string[]) {
  const all = actors.flatMap((actor) => of(actor).map((written) => ({ id: actor.id, written })));
  return grouped(all, ({ written }) => fold(written));
}
