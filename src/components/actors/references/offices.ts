import type { Actor } from '../../../model/index.js';
import type { ActorLexicon, TermOfOffice } from '../lookup/index.js';
import type { Entities } from '../names/index.js';

/** Offices that "leader", "chief" or "head" means at an organization. */
const HEADS = ['secretary general', 'director general', 'leader', 'president of the european commission'];

/** Office keys by which the holder is looked up; empty when the phrase points to nobody in particular. */
function keysFor(office: string, owner: Actor): readonly string[] {
  if (owner.kind !== 'state') return office === 'leader' ? HEADS : [office];
  if (office !== 'leader') return [office];
  if (owner.leader === 'several') return [];
  return owner.leader === undefined ? ['president', 'leader', 'acting president'] : [owner.leader];
}

/**
 * Who holds an office on a day. Without a day: the holder whom the article has introduced, of several the latest in
 * office. Undefined when nobody fits, or on that day more than one.
 */
export function holderOf(
  lexicon: ActorLexicon,
  entities: Entities,
  office: string,
  owner: Actor,
  date: string | undefined,
): Actor | undefined {
  const found = new Set<Actor>();
  let latest: TermOfOffice | undefined;
  for (const key of keysFor(office, owner)) {
    for (const term of lexicon.terms.get(`${key}|${owner.id}`) ?? []) {
      // An undated term says who, not when: it counts for those introduced.
      const dated = term.from !== '';
      const holds =
        date === undefined || !dated ? entities.members.has(term.actor.id) : term.from <= date && date < term.until;
      if (!holds) continue;
      found.add(term.actor);
      if (latest === undefined || term.from > latest.from) latest = term;
    }
    if (found.size > 0) break;
  }
  if (found.size === 1) return [...found][0];
  return date === undefined ? latest?.actor : undefined;
}

/** True when the actor holds or held the office of anybody: on the day, or ever when the day is unknown. */
export function holds(
  lexicon: ActorLexicon,
  actor: Actor | undefined,
  office: string,
  date: string | undefined,
): boolean {
  return (
    actor?.offices?.some(
      ({ title, from, until }) =>
        lexicon.officeKey(title) === office &&
        (date === undefined || from === undefined || (from <= date && date < (until ?? '9999'))),
    ) === true
  );
}
