import { wordSet } from '../../../core/index.js';
import type { Actor, ActorId } from '../../../model/index.js';
import { type ArticleReading, draftsAt, GAP, type Match, type MentionDraft, SHAPE } from '../lookup/index.js';
import type { Entities } from '../names/index.js';
import type { History } from './history.js';
import { lastHolder } from './last-holder.js';
import { BETWEEN, CHARGES, HIGHEST, NOT_HOLDER, UNOWNED } from './office-mentions.data.js';
import { holderOf } from './offices.js';
import { FORMER, isTakenUp, saysThe, titleKey } from './titles.js';

/** Words for a leader that one may use of the last such person without saying whose. */
const RULERS = wordSet('dictator strongman autocrat ruler');

/** Words before a title that, with a name beside it, say whose title it is. */
const DEFINITE = wordSet('the its their his her our my');

interface Context {
  readonly reading: ArticleReading;
  readonly entities: Entities;
  readonly history: History;
  readonly date: string | undefined;
  /** Drafts by their first and by their last word. */
  readonly startsAt: ReadonlyMap<number, MentionDraft>;
  readonly endsAt: ReadonlyMap<number, MentionDraft>;
}

/** Who is meant by a title of office that stands without a name; undefined when it introduces one or means nobody known. */
export function resolveOffice(context: Context, match: Match, office: string): MentionDraft | undefined {
  const { reading, startsAt } = context;
  const { words, sentenceOf } = reading;
  const { from, to } = match;
  const sentence = sentenceOf[from]!;
  const inside = (at: number) => at >= 0 && at < words.start.length && sentenceOf[at] === sentence;
  if (inside(to) && !words.possessive[to - 1]) {
    const named = startsAt.get(to);
    // "Sen. Doe" as "Senator Doe".
    const joined = words.gap[to] === GAP.space || words.gap[to] === GAP.dot;
    if (named !== undefined && joined && isPerson(context, named.actor)) {
      context.entities.members.get(named.actor)?.titles.add(titleKey(reading, match, office));
      return undefined;
    }
    if (words.gap[to] === GAP.space && words.shape[to] !== SHAPE.lower && words.shape[to] !== SHAPE.number && !named) {
      // "President Smith", but in a headline also "President Warns Congress".
      if (reading.styleOf(sentence) === 'plain' || reading.pos(to) !== 'VERB') return undefined;
    }
    if (words.gap[to] === GAP.hyphen) return undefined;
    // "The army chief of the region": somebody else's chief.
    if (office === 'leader' && words.folded[to] === 'of' && ownerOfPhrase(context, match) === undefined)
      return undefined;
  }
  const make = draftsAt(match, 'office');
  const key = titleKey(reading, match, office);
  if (key.startsWith(FORMER)) return formerHolder(context, match, key);
  const owner = ownerOf(context, match);
  if (owner === null) return undefined;
  const beside = office === 'title' ? undefined : apposed(context, match, owner);
  if (beside !== undefined && (owner !== undefined || DEFINITE.has(words.folded[from - 1] ?? '')))
    return make(beside, 0.95);
  if (owner !== undefined) {
    if (office === 'title') return undefined;
    const holder = holderOf(reading.lexicon, context.entities, office, owner, context.date);
    if (holder !== undefined) return make(holder.id, context.date === undefined ? 0.85 : 0.92);
    if (HIGHEST.has(office) && owner.kind === 'state') return make(owner.id, 0.6);
    return undefined;
  }
  const ruler = office === 'leader' && RULERS.has(words.folded[to - 1]!);
  if ((UNOWNED.has(office) && !ruler && !isTakenUp(key)) || !inside(from - 1) || words.folded[from - 1] !== 'the')
    return undefined;
  // "The president of the club" is another's, but not in "accused the president of lying".
  if (inside(to) && words.folded[to] === 'of' && !CHARGES.has(words.folded[from - 2] ?? '')) return undefined;
  // "The general pattern" is nobody's.
  if (office === 'title' && inside(to) && words.gap[to] === GAP.space && reading.pos(to) === 'NOUN') return undefined;
  return lastHolder(context, match, office === 'title' ? key : office);
}

/** "James Comey, the former FBI director"; later "the former director" alone. */
function formerHolder(context: Context, match: Match, key: string): MentionDraft | undefined {
  const { from, to } = match;
  const beside = apposed(context, match, undefined, false);
  if (beside !== undefined) context.entities.members.get(beside)?.titles.add(key);
  if (!saysThe(context.reading, from)) return undefined;
  if (beside !== undefined) return { actor: beside, from, to, rule: 'office', confidence: 0.95 };
  return lastHolder(context, match, key);
}

function isPerson(context: Context, id: ActorId): boolean {
  const kind = context.reading.lexicon.actors.get(id)?.kind ?? context.entities.members.get(id)?.kind;
  return kind === 'person';
}

/** The state or organization whose office it is; null when a word before makes it another's: "former Russian president". */
function ownerOf(context: Context, match: Match): Actor | null | undefined {
  const { reading, endsAt } = context;
  const { words, sentenceOf, lexicon } = reading;
  const sentence = sentenceOf[match.from]!;
  let at = match.from - 1;
  while (at >= 0 && sentenceOf[at] === sentence && words.gap[at + 1] !== GAP.comma) {
    const word = words.folded[at]!;
    if (NOT_HOLDER.has(word)) return null;
    if (!BETWEEN.has(word)) break;
    at--;
  }
  if (at >= 0 && sentenceOf[at] === sentence && (words.gap[at + 1] === GAP.space || words.gap[at + 1] === GAP.hyphen)) {
    const draft = endsAt.get(at);
    const actor = draft && lexicon.actors.get(draft.actor);
    if (draft !== undefined && actor !== undefined && actor.kind !== 'person') {
      for (let back = draft.from - 1; back >= draft.from - 2 && back >= 0 && sentenceOf[back] === sentence; back--) {
        if (NOT_HOLDER.has(words.folded[back]!)) return null;
      }
      return actor;
    }
  }
  return ownerOfPhrase(context, match);
}

/** "President of Iran". */
function ownerOfPhrase(context: Context, match: Match): Actor | undefined {
  const { reading, startsAt } = context;
  const { words, sentenceOf, lexicon } = reading;
  const of = match.to;
  if (of + 1 >= words.start.length || sentenceOf[of + 1] !== sentenceOf[match.from] || words.folded[of] !== 'of')
    return undefined;
  const first = words.folded[of + 1] === 'the' ? of + 2 : of + 1;
  const draft = startsAt.get(first);
  const actor = draft && lexicon.actors.get(draft.actor);
  return actor === undefined || actor.kind === 'person' ? undefined : actor;
}

/** "Hassan Rouhani, the Iranian president" and "the Iranian president, Hassan Rouhani". */
function apposed(context: Context, match: Match, owner: Actor | undefined, either = true): ActorId | undefined {
  const { reading, startsAt, endsAt } = context;
  const { words, sentenceOf } = reading;
  const after = startsAt.get(match.to);
  if (
    either &&
    after !== undefined &&
    words.gap[match.to] === GAP.comma &&
    sentenceOf[match.to] === sentenceOf[match.from]
  ) {
    if (isPerson(context, after.actor) && belongs(context, after.actor, owner)) return after.actor;
  }
  for (let at = match.from - 1; at >= match.from - 5 && at >= 0 && sentenceOf[at] === sentenceOf[match.from]; at--) {
    if (words.gap[at + 1] !== GAP.comma) continue;
    const before = endsAt.get(at);
    return before !== undefined && isPerson(context, before.actor) && belongs(context, before.actor, owner)
      ? before.actor
      : undefined;
  }
  return undefined;
}

function belongs(context: Context, person: ActorId, owner: Actor | undefined): boolean {
  if (owner === undefined || person.startsWith('?')) return true;
  const actor = context.reading.lexicon.actors.get(person);
  return (
    actor?.partOf === owner.id ||
    actor?.id.split(':')[0] === owner.id ||
    actor?.offices?.some(({ of }) => of === owner.id) === true
  );
}
