import { wordSet } from '../../../core/index.js';
import type { ActorId } from '../../../model/index.js';
import type { Gender } from '../data/index.js';
import { type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import type { History, Past } from './history.js';

/** After these "it" most often points to nothing: "it is clear that". */
const EMPTY_AFTER = wordSet(
  'is was s be been seems seemed appears appeared remains remained became becomes would will may might could can took takes turns turned',
);

/** Before the one of whom something is said. */
const TOPIC = wordSet('of about');

/** A candidate this much behind the best leaves no doubt. */
const CLEAR = 0.2;

/** Whom a pronoun at word `at` means; undefined where it is not clear. `speaker` is who is quoted there. */
export function resolvePronoun(
  reading: ArticleReading,
  history: History,
  pronoun: string,
  at: number,
  speaker: ActorId | undefined,
): MentionDraft | undefined {
  const sentence = reading.sentenceOf[at]!;
  if (sentence < 0 || endsName(reading, at)) return undefined;
  const found = GENDERS.has(pronoun)
    ? person(reading, history, at, GENDERS.get(pronoun)!, [speaker, doerTo(reading, history, pronoun, at)])
    : pronoun.startsWith('it')
      ? thing(reading, history, at, pronoun === 'it')
      : many(history, sentence);
  return found && { actor: found.actor, from: at, to: at + 1, rule: 'pronoun', confidence: found.confidence };
}

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);

/** After these the object may be the subject itself: "took it with him". */
const REFLEXIVE_AFTER = wordSet('with behind around before beside near above below');

/** "He praised him": the object is not whoever acts in the same clause. Undefined for pronouns that are no object. */
function doerTo(reading: ArticleReading, history: History, pronoun: string, at: number): ActorId | undefined {
  const { words, sentenceOf } = reading;
  if (pronoun !== 'him' && pronoun !== 'her') return undefined;
  if (REFLEXIVE_AFTER.has(words.folded[at - 1] ?? '')) return undefined;
  const next = at + 1 < words.start.length && sentenceOf[at + 1] === sentenceOf[at] ? reading.pos(at + 1) : 'X';
  if (pronoun === 'her' && (next === 'NOUN' || next === 'ADJ' || next === 'PROPN')) return undefined;
  for (const entry of history.back(sentenceOf[at]!, 0)) {
    for (let i = entry.at + 1; i <= at; i++) {
      if (CLAUSE_BORDER.has(words.folded[i]!) || words.gap[i] === GAP.comma || words.gap[i] === GAP.none)
        return undefined;
    }
    if (entry.subject) return entry.actor;
  }
  return undefined;
}

/** Words with which another clause begins, whose subject may be somebody else. */
const CLAUSE_BORDER = wordSet(
  'that who whom whose which when while because if as before after until since although but where whether',
);

/** "Liu He": a capital within the sentence, after another. */
function endsName(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  if (words.shape[at] !== SHAPE.capital || at === 0 || sentenceOf[at - 1] !== sentenceOf[at]) return false;
  if (words.gap[at] !== GAP.space || words.shape[at - 1] !== SHAPE.capital) return false;
  return reading.styleOf(sentenceOf[at]!) === 'plain';
}

/** "It" before a verb of doing; "denied it" and "it is clear that" are left alone. */
function actsAsSubject(reading: ArticleReading, at: number): boolean {
  const next = at + 1;
  if (next >= reading.words.start.length || reading.sentenceOf[next] !== reading.sentenceOf[at]) return false;
  const pos = reading.pos(next);
  return (pos === 'VERB' || pos === 'AUX') && !EMPTY_AFTER.has(reading.words.folded[next]!);
}

interface Found {
  readonly actor: string;
  readonly confidence: number;
}

/** Right after a closing mark the pronoun is the speaker, who is not named within the quotation. */
function afterQuote(reading: ArticleReading, at: number): boolean {
  const { text } = reading.annotation;
  const before = text.slice(Math.max(0, reading.words.start[at]! - 3), reading.words.start[at]!);
  return /["”’']\s?$/.test(before);
}

function person(
  reading: ArticleReading,
  history: History,
  at: number,
  gender: Gender,
  others: readonly (ActorId | undefined)[],
): Found | undefined {
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[at]!;
  const quoted = afterQuote(reading, at);
  const scores = new Map<string, number>();
  let certain = false;
  for (const entry of history.back(sentence, 2)) {
    if (entry.kind !== 'person' && entry.kind !== 'stranger') continue;
    if (entry.gender !== null && entry.gender !== gender) continue;
    if ((quoted && entry.sentence === sentence) || others.includes(entry.actor)) continue;
    // "Macron said of Scholz that he …".
    if (words.folded[at - 1] === 'that' && entry.sentence === sentence && TOPIC.has(words.folded[entry.at - 1] ?? '')) {
      return { actor: entry.actor, confidence: 0.8 };
    }
    const distance = sentence - entry.sentence;
    const recency = distance === 0 ? 1 : distance === 1 ? 0.75 : 0.4;
    const doubt = entry.gender === null ? 0.3 : 0;
    const score = recency + (entry.subject ? 0.5 : 0) - doubt - (entry.role === 'modifier' ? 0.3 : 0);
    if (score > (scores.get(entry.actor) ?? 0)) {
      scores.set(entry.actor, score);
      if (entry.gender === gender && entry.kind === 'person') certain = true;
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[0] === '' || best[1] < 0.4) return undefined;
  if (second === undefined) return { actor: best[0], confidence: certain ? 0.9 : 0.7 };
  return best[1] - second[1] >= CLEAR ? { actor: best[0], confidence: 0.75 } : undefined;
}

/** "It" and "its": the subject of this sentence, or of the one before when this one has named nobody yet. */
function thing(reading: ArticleReading, history: History, at: number, isSubject: boolean): Found | undefined {
  if (isSubject && !actsAsSubject(reading, at)) return undefined;
  const sentence = reading.sentenceOf[at]!;
  const confidence = isSubject ? 0.6 : 0.7;
  const subject = subjectOf(history, sentence);
  if (subject === undefined || subject.kind === 'person' || subject.kind === 'stranger' || subject.plural)
    return undefined;
  if (hasNearerSubject(reading, history, subject, at)) return undefined;
  for (const entry of history.back(sentence, 1)) {
    if (entry.actor === subject.actor || entry.kind === 'person' || entry.role !== 'actor') continue;
    // "Iran and Russia met": two subjects are no "it".
    const beside = entry.sentence === subject.sentence && Math.abs(entry.at - subject.at) <= 3;
    if (entry.sentence === sentence || beside) return undefined;
  }
  return { actor: subject.actor, confidence: subject.sentence === sentence ? confidence : confidence - 0.05 };
}

/** "The union said its members": a noun that is no actor stands as subject between the two. */
function hasNearerSubject(
  reading: ArticleReading,
  history: History,
  { sentence, at: from }: Past,
  at: number,
): boolean {
  const { words, sentenceOf, firstWord } = reading;
  const own = new Set(history.back(sentenceOf[at]!, 0).map((entry) => entry.at));
  for (let i = sentence === sentenceOf[at] ? from + 1 : firstWord[sentenceOf[at]!]!; i < at - 1; i++) {
    const pos = reading.pos(i);
    if ((pos !== 'NOUN' && pos !== 'PROPN') || /[^su]s$/.test(words.folded[i]!) || words.possessive[i]) continue;
    const next = reading.pos(i + 1) === 'ADV' ? i + 2 : i + 1;
    const acts = reading.pos(next) === 'VERB' || reading.pos(next) === 'AUX';
    if (acts && next < at && words.gap[i + 1] === GAP.space && !own.has(i) && !own.has(i - 1)) return true;
  }
  return false;
}

/** "They" and "their": a group spoken of in the plural. */
function many(history: History, sentence: number): Found | undefined {
  const subject = subjectOf(history, sentence);
  if (subject === undefined || !subject.plural) return undefined;
  for (const entry of history.back(sentence, 0)) {
    if (entry.actor !== subject.actor && entry.role === 'actor') return undefined;
  }
  return { actor: subject.actor, confidence: 0.65 };
}

function subjectOf(history: History, sentence: number): Past | undefined {
  let before: Past | undefined;
  let seen = false;
  for (const entry of history.back(sentence, 1)) {
    if (entry.sentence === sentence) {
      seen = true;
      if (entry.subject) return entry;
    } else if (entry.subject) before = entry;
  }
  return seen ? undefined : before;
}
