import type { Actor, ActorId } from '../../../model/index.js';
import type { ActorLexicon, TermOfOffice } from '../lookup/index.js';
import type { Entities } from '../names/index.js';

/** States whose government is led by a prime minister or chancellor, so that "the German leader" is not the president. */
const PARLIAMENTARY = new Map<ActorId, string>(
  `GBR ITA JPN IND CAN AUS NZL ISR PAK ESP NLD BEL SWE DNK NOR GRC HUN POL CZE SVK EST LVA BGR IRQ LBN ARM THA MYS SGP BGD ETH ALB HRV MNE GEO LUX IRL ISL`
    .split(' ')
    .map((id) => [id, 'prime minister'] as const),
);
for (const id of ['DEU', 'AUT']) PARLIAMENTARY.set(id, 'chancellor');

/** States in which more than one person is called the leader. */
const SHARED = new Set<ActorId>(['IRN', 'SAU', 'KWT', 'BHR', 'JOR', 'MAR', 'ARE', 'PSE', 'AFG', 'LBY', 'YEM']);

/** Offices that "leader", "chief" or "head" means at an organization. */
const HEADS = ['secretary general', 'director general', 'leader', 'president of the european commission'];

/** Office keys by which the holder is looked up; empty when the phrase points to nobody in particular. */
function keysFor(office: string, owner: Actor): readonly string[] {
  if (owner.kind !== 'state') return office === 'leader' ? HEADS : [office];
  if (office !== 'leader') return [office];
  if (SHARED.has(owner.id)) return [];
  const executive = PARLIAMENTARY.get(owner.id);
  return executive === undefined ? ['president', 'leader', 'acting president'] : [executive];
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
