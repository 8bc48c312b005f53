import { wordSet } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import type { Gender } from '../data/index.js';
import {
  type ActorSense,
  type ArticleReading,
  COMMON_SURNAMES,
  draftsAt,
  GAP,
  type Match,
  type MentionDraft,
  SHAPE,
} from '../lookup/index.js';
import { roleOf } from '../roles/index.js';
import { type Entities, type Entity, genderOf } from './entities.js';
import { titlesBefore } from './names.js';
import { afterGivenName } from './namesakes.js';
import { isWholeName } from './whole-name.js';

/** Before "May" these make it the month. */
const BEFORE_MONTH = wordSet('in since until till by last next this late early mid of on during through');
const NOT_PERSON_AFTER = wordSet(
  'tower organization foundation hotel university school library street avenue county center centre airport stadium plaza',
);

/** "Jordan" is Jim Jordan after he has been named in full, unless it is plainly a place or the caller has said whom it means. */
export function preferPeople(
  reading: ArticleReading,
  entities: Entities,
  drafts: readonly MentionDraft[],
): MentionDraft[] {
  return drafts.map((draft) => {
    if (draft.exact !== undefined || draft.to - draft.from > 1 || (draft.rule !== 'name' && draft.rule !== 'metonym'))
      return draft;
    const [member] = entities.called(reading.words.folded[draft.from]!);
    if (
      member === undefined ||
      member.id === draft.actor ||
      isCallers(reading, draft.actor) ||
      roleOf(reading, draft) === 'place'
    )
      return draft;
    return { ...draft, actor: member.id, rule: 'alias', confidence: 0.8 };
  });
}

interface LinkOptions {
  readonly date: string | undefined;
  /** Whether those whom the registry does not hold are introduced. */
  readonly discover: boolean;
}

/** A caller's own actor is meant before anybody else. */
function isCallers({ lexicon }: ArticleReading, actor: ActorId): boolean {
  return (lexicon.ranks.get(actor) ?? 0) > 0;
}

/**
 * Decides whom a surname means: somebody named in full in this article, somebody so known that the surname is enough,
 * or the holder of the office that stands before it. Otherwise nobody.
 */
export function linkSurnames(
  reading: ArticleReading,
  entities: Entities,
  indices: readonly number[],
  covered: Uint8Array,
  { date, discover }: LinkOptions,
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  for (const index of indices) {
    const match = reading.matches[index]!;
    if (covered[match.from] === 1 || covered[match.to - 1] === 1) continue;
    const draft = link(reading, entities, index, match, { date, discover });
    if (draft !== undefined) drafts.push(draft);
  }
  return drafts;
}

function link(
  reading: ArticleReading,
  entities: Entities,
  index: number,
  match: Match,
  { date, discover }: LinkOptions,
): MentionDraft | undefined {
  const senses = match.senses.filter((sense) => sense.kind === 'actor');
  const titles = titlesBefore(reading, index);
  const after =
    reading.sentenceOf[match.to] === reading.sentenceOf[match.from] ? reading.words.folded[match.to] : undefined;
  // "The Bush administration" says as much as "President Bush".
  if (after === 'administration' || after === 'presidency') titles.push('president');
  const honorific = honorificBefore(reading, index);
  const titled = titles.length > 0 || honorific !== undefined;
  if (!readsAsName(reading, match, titled)) return undefined;
  const callers = senses.find(({ actor, sure, rank }) => rank > 0 && (sure || entities.members.has(actor.id)));
  if (callers?.sure && !isWholeName(reading, index)) return undefined;
  const surname = reading.words.folded.slice(match.from, match.to).join(' ');
  const last = reading.words.folded[match.to - 1]!;
  const sure = senses.filter((sense) => sense.sure);
  const introduced = new Set<Entity>([...entities.called(surname), ...(last === surname ? [] : entities.called(last))]);
  for (const sense of senses) {
    const member = entities.members.get(sense.actor.id);
    if (member !== undefined) introduced.add(member);
  }
  const fits = (gender: Gender | null | undefined) => honorific == null || gender == null || gender === honorific;
  let members = [...introduced].filter((member) => fits(member.gender));
  const known = sure.find((sense) => fits(genderOf(sense.actor)));
  const make = draftsAt(match, 'alias');

  if (callers !== undefined) {
    entities.introduce(callers.actor, match.from);
    return make(callers.actor.id, 0.95);
  }
  if (members.length > 1 && titles.length > 0) {
    const holders = members.filter((member) =>
      titles.some((title) => hasOffice(reading, member.id, title) || member.titles.has(title)),
    );
    if (holders.length > 0) members = holders;
  }
  if (members.length === 1) {
    const member = members[0]!;
    // A relative named in full does not take the surname away from the one everybody knows by it.
    if (known !== undefined && known.actor.id !== member.id) return make(known.actor.id, 0.75);
    return make(member.id, 0.95);
  }
  if (members.length > 1) {
    if (known !== undefined && members.some((member) => member.id === known.actor.id))
      return make(known.actor.id, 0.85);
    return make(mostLikely(reading, members, match.from, date).id, 0.7);
  }
  if (known !== undefined && senses.length > 0) {
    entities.introduce(known.actor, match.from);
    return make(known.actor.id, 0.92);
  }
  if (!titled) return undefined;
  const holder = holderCalled(reading, senses, titles, date);
  if (holder !== undefined) return make(holder.actor.id, 0.85);
  if (honorific === undefined && titles.some((title) => title !== 'title')) return undefined;
  const meant = onlyFitting(
    senses.filter((sense) => fits(genderOf(sense.actor))),
    date,
  );
  if (meant !== undefined) {
    entities.introduce(meant.actor, match.from);
    return make(meant.actor.id, 0.75);
  }
  if (!discover || honorific === undefined) return undefined;
  const name = reading.annotation.text.slice(reading.words.start[match.from], reading.words.end[match.to - 1]);
  const stranger = entities.introduce({ id: `?:${surname.replaceAll(' ', '-')}`, name, kind: 'person' }, match.from);
  stranger.gender ??= honorific;
  return { ...make(stranger.id, 0.7), rule: 'discovered' };
}

/** "Mr. Kerry" before anybody of the name is introduced: the only one whom the registry knows by it, or the only one in office. */
function onlyFitting(senses: readonly ActorSense[], date: string | undefined): ActorSense | undefined {
  if (senses.length < 2) return senses[0];
  const serving = senses.filter(({ actor }) => date !== undefined && inOffice(actor, date));
  return serving.length === 1 ? serving[0] : undefined;
}

function inOffice(actor: Actor | undefined, day: string): boolean {
  return (
    actor?.offices?.some(({ from, until }) => from !== undefined && from <= day && day < (until ?? '9999')) === true
  );
}

/** Of several bearers the one named far more often, else the one in office, else the one named last. */
function mostLikely(reading: ArticleReading, members: readonly Entity[], at: number, date: string | undefined): Entity {
  const [first, second] = [...members].sort((a, b) => b.named.length - a.named.length);
  if (first!.named.length >= 3 * second!.named.length) return first!;
  const day = date ?? '9998';
  const serving = members.filter((member) => inOffice(reading.lexicon.actors.get(member.id), day));
  if (serving.length === 1) return serving[0]!;
  return members.reduce((best, member) => (distance(member, at) < distance(best, at) ? member : best));
}

/** Words since the full name; a name that comes only later counts as four times as far. */
function distance(member: Entity, at: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const named of member.named) least = Math.min(least, named <= at ? at - named : 4 * (named - at));
  return least;
}

function hasOffice(reading: ArticleReading, id: string, office: string): boolean {
  const actor = reading.lexicon.actors.get(id);
  return actor?.offices?.some(({ title }) => reading.lexicon.officeKey(title) === office) === true;
}

function holderCalled(
  reading: ArticleReading,
  senses: readonly ActorSense[],
  titles: readonly string[],
  date: string | undefined,
) {
  const holders = senses.filter((sense) =>
    sense.actor.offices?.some(
      ({ title, from }) =>
        titles.includes(reading.lexicon.officeKey(title)) && (date === undefined || (from ?? '') <= date),
    ),
  );
  if (holders.length <= 1 || date === undefined) return holders.length === 1 ? holders[0] : undefined;
  const latest = (sense: ActorSense) =>
    Math.max(...(sense.actor.offices ?? []).map(({ from }) => Date.parse(from ?? '') || 0));
  return holders.reduce((best, sense) => (latest(sense) > latest(best) ? sense : best));
}

function honorificBefore(reading: ArticleReading, index: number): Gender | null | undefined {
  const before = index > 0 ? reading.matches[index - 1]! : undefined;
  if (before === undefined || before.to !== reading.matches[index]!.from) return undefined;
  return before.senses.find((sense) => sense.kind === 'honorific')?.gender;
}

/** False where the spelling or the words around make it another person's name, a month, a thing. */
function readsAsName(reading: ArticleReading, match: Match, titled: boolean): boolean {
  const { words, sentenceOf } = reading;
  const { from, to } = match;
  const sentence = sentenceOf[from]!;
  if (sentence < 0) return false;
  if (titled) return true;
  if (afterGivenName(reading, from)) return false;
  const style = reading.styleOf(sentence);
  const next = to < words.start.length && sentenceOf[to] === sentence ? to : -1;
  if (next >= 0 && words.gap[next] === GAP.space && !words.possessive[to - 1] && words.shape[next] === SHAPE.capital) {
    if (NOT_PERSON_AFTER.has(words.folded[next]!)) return false;
    const sure = match.senses.some((sense) => sense.kind === 'actor' && sense.sure);
    if (!sure && style === 'plain' && reading.pos(next) === 'PROPN') return false;
  }
  const before = from - 1;
  const inner = before >= 0 && sentenceOf[before] === sentence;
  const word = words.folded[to - 1]!;
  if (to - from === 1 && COMMON_SURNAMES.has(word)) {
    if (style !== 'plain') return false;
    if (inner && reading.pos(from) !== 'PROPN' && reading.pos(from) !== 'NOUN') return false;
    if (inner && (BEFORE_MONTH.has(words.folded[before]!) || words.folded[before] === 'the')) return false;
    if (next >= 0 && words.shape[next] === SHAPE.number) return false;
    if (!inner && reading.pos(from) !== 'PROPN' && !words.possessive[from]) {
      // "May said", but not "May the talks succeed".
      if (next < 0 || reading.pos(next) !== 'VERB' || !/(?:ed|said|told|spoke|made|says)$/.test(words.folded[next]!))
        return false;
    }
  }
  return true;
}
