import type { ActorId } from '../../../model/index.js';
import {
  type ActorSense,
  type ArticleReading,
  type DualKind,
  draftsAt,
  GAP,
  type Match,
  type MentionDraft,
  SHAPE,
} from '../lookup/index.js';
import type { History, Past } from './history.js';

/** Offices whose holder stands for a state. */
const LEADING = new Set(
  'president|prime minister|chancellor|leader|supreme leader|king|emir|crown prince|sultan'.split('|'),
);

/** "The Islamic Republic", "the bloc": the actor so described that was last spoken of. */
export function resolveNominal(
  reading: ArticleReading,
  history: History,
  match: Match,
  senses: readonly ActorSense[],
): MentionDraft | undefined {
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[match.from]!;
  const capital = words.shape[match.to - 1] !== SHAPE.lower && match.to - match.from > 2;
  const make = draftsAt(match, 'nominal');
  const ids = new Set(senses.map(({ actor }) => actor.id));
  for (const entry of history.back(sentence, 4)) {
    const party = ids.has(entry.actor) ? entry.actor : history.partyOf(entry.actor);
    if (ids.has(party)) return make(party, capital ? 0.95 : 0.8);
  }
  const known = [...ids].filter((id) => history.counts.has(id));
  if (known.length === 1 && capital) return make(known[0]!, 0.9);
  // Only one is ever called so, and the article has much to say of it.
  if (!capital && ids.size === 1 && spokenOf(history, [...ids][0]!) >= OFTEN) return make([...ids][0]!, 0.7);
  return capital && ids.size === 1 ? make([...ids][0]!, 0.8) : undefined;
}

/** So many mentions of an actor and its parts make it one that the article is about. */
const OFTEN = 5;

function spokenOf(history: History, actor: ActorId): number {
  let times = 0;
  for (const [id, count] of history.counts) if (id === actor || history.partyOf(id) === actor) times += count;
  return times;
}

/** "The country", "that nation": the one state of this sentence or the last, as long as there is only one. */
export function resolveCountry(reading: ArticleReading, history: History, match: Match): MentionDraft | undefined {
  const sentence = reading.sentenceOf[match.from]!;
  // "Face the Nation" is a title.
  if (reading.words.shape[match.to - 1] !== SHAPE.lower) return undefined;
  const farthest = reading.words.folded[match.from] === 'that' ? 1 : 2;
  for (let reach = 0; reach <= farthest; reach++) {
    const states = new Set<ActorId>();
    for (const entry of history.back(sentence, reach)) if (entry.kind === 'state') states.add(entry.actor);
    if (states.size > 1) return undefined;
    if (states.size === 1) {
      return { actor: [...states][0]!, from: match.from, to: match.to, rule: 'nominal', confidence: 0.8 - 0.1 * reach };
    }
  }
  return undefined;
}

/**
 * "The two countries", "both leaders": one mention for each of the two, on parts of the phrase so that they do not
 * overlap. The two are those of this sentence and the last ones, if exactly two; else the pair that dominates so far.
 */
export function resolveDual(reading: ArticleReading, history: History, match: Match, of: DualKind): MentionDraft[] {
  // "Both sides of the border" are places.
  if (match.to < reading.words.start.length && reading.words.folded[match.to] === 'of') return [];
  if (of === 'koreas') return split(match, ['KOR', 'PRK'], 0.95);
  if (of === 'between') {
    return reading.words.folded[match.from - 1] === 'between' ? resolveDual(reading, history, match, 'states') : [];
  }
  if (of === 'two') {
    // States too often are not meant where two of them are at hand, but two things.
    return standsAlone(reading, match) ? resolveDual(reading, history, match, 'people') : [];
  }
  const sentence = reading.sentenceOf[match.from]!;
  const noun = reading.words.folded[match.to - 1]!;
  const party = (entry: Past): ActorId | undefined =>
    of === 'people' ? personWho(reading, entry, noun) : stateOf(reading, history, entry);
  // First only those who act or are acted on, then also "Russian" in "Russian officials".
  for (const withModifiers of [false, true]) {
    for (const reach of [0, 1, 2]) {
      const pair = new Set<ActorId>();
      const guests = new Set<ActorId>();
      for (const entry of history.back(sentence, reach)) {
        const id = withModifiers || entry.role !== 'modifier' ? party(entry) : undefined;
        if (id === undefined) continue;
        pair.add(id);
        if (entry.role !== 'place') guests.add(id);
      }
      // "In Ankara, Putin met Rouhani, and the two sides …": a host may be none of them.
      const two = pair.size > 2 ? guests : pair;
      if (two.size === 2) return split(match, [...two].reverse(), 0.85 - 0.05 * reach);
      if (pair.size > 2) break;
    }
  }
  return of === 'states' ? dominant(reading, history, match) : [];
}

/** "The two embraced": without a noun, before a verb. */
function standsAlone(reading: ArticleReading, { to }: Match): boolean {
  const { words, sentenceOf } = reading;
  if (to >= words.start.length || sentenceOf[to] !== sentenceOf[to - 1] || words.gap[to] !== GAP.space) return false;
  const pos = reading.pos(to);
  return words.shape[to] === SHAPE.lower && (pos === 'VERB' || pos === 'AUX');
}

function stateOf(reading: ArticleReading, history: History, entry: Past): ActorId | undefined {
  if (entry.kind === 'stranger') return undefined;
  const party = history.partyOf(entry.actor);
  const kind = reading.lexicon.actors.get(party)?.kind;
  return kind === 'state' || kind === 'bloc' ? party : undefined;
}

/** "The two leaders" are people who lead or led a state; "the two men" may be anybody. */
function personWho(reading: ArticleReading, entry: Past, noun: string): ActorId | undefined {
  if (entry.kind !== 'person') return undefined;
  const { lexicon } = reading;
  const offices = (lexicon.actors.get(entry.actor)?.offices ?? []).map(({ title }) => lexicon.officeKey(title));
  switch (noun) {
    case 'leaders':
    case 'presidents':
    case 'statesmen':
    case 'strongmen':
      return offices.some((office) => LEADING.has(office)) ? entry.actor : undefined;
    case 'ministers':
      return offices.some((office) => office.endsWith('minister')) ? entry.actor : undefined;
    case 'men':
      return entry.gender === 'she' ? undefined : entry.actor;
    default:
      return entry.actor;
  }
}

function dominant(reading: ArticleReading, history: History, match: Match): MentionDraft[] {
  const counts = new Map<ActorId, number>();
  for (const [id, count] of history.counts) {
    const party = history.partyOf(id);
    if (reading.lexicon.actors.get(party)?.kind === 'state') counts.set(party, (counts.get(party) ?? 0) + count);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined || second[1] < 3 || second[1] < 2 * (third?.[1] ?? 0)) return [];
  return split(match, [first[0], second[0]], 0.65);
}

function split(match: Match, pair: readonly ActorId[], confidence: number): MentionDraft[] {
  const middle = match.to - 1;
  return [
    { actor: pair[0]!, from: match.from, to: middle, rule: 'nominal', confidence, role: 'actor' },
    { actor: pair[1]!, from: middle, to: match.to, rule: 'nominal', confidence, role: 'actor' },
  ];
}
