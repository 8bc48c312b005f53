import { type ArticleReading, GAP, type MentionDraft, SHAPE } from '../lookup/index.js';
import type { History, Past } from './history.js';

/** After these "it" most often points to nothing: "it is clear that". */
const EMPTY_AFTER = new Set(
  'is was s be been seems seemed appears appeared remains remained became becomes would will may might could can took takes turns turned'.split(
    ' ',
  ),
);

/** A candidate this much behind the best leaves no doubt. */
const CLEAR = 0.2;

/** Whom a pronoun at word `at` means; undefined where it is not clear. */
export function resolvePronoun(
  reading: ArticleReading,
  history: History,
  pronoun: string,
  at: number,
): MentionDraft | undefined {
  const sentence = reading.sentenceOf[at]!;
  if (sentence < 0 || endsName(reading, at)) return undefined;
  const draft = (found: Found | undefined): MentionDraft | undefined =>
    found && { actor: found.actor, from: at, to: at + 1, rule: 'pronoun', confidence: found.confidence };
  switch (pronoun) {
    case 'he':
    case 'him':
    case 'his':
    case 'himself':
      return draft(person(history, sentence, 'he', afterQuote(reading, at)));
    case 'she':
    case 'her':
    case 'hers':
    case 'herself':
      return draft(person(history, sentence, 'she', afterQuote(reading, at)));
    case 'it':
    case 'its':
    case 'itself':
      if (pronoun === 'it' && !actsAsSubject(reading, at)) return undefined;
      return draft(thing(history, sentence, pronoun === 'it' ? 0.6 : 0.7));
    default:
      return draft(many(history, sentence));
  }
}

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

function person(history: History, sentence: number, gender: 'he' | 'she', quoted: boolean): Found | undefined {
  const scores = new Map<string, number>();
  let certain = false;
  for (const entry of history.back(sentence, 2)) {
    if (entry.kind !== 'person' && entry.kind !== 'stranger') continue;
    if (entry.gender !== null && entry.gender !== gender) continue;
    if (quoted && entry.sentence === sentence) continue;
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
function thing(history: History, sentence: number, confidence: number): Found | undefined {
  const subject = subjectOf(history, sentence);
  if (subject === undefined || subject.kind === 'person' || subject.kind === 'stranger' || subject.plural)
    return undefined;
  for (const entry of history.back(sentence, 1)) {
    if (entry.actor === subject.actor || entry.kind === 'person' || entry.role !== 'actor') continue;
    // "Iran and Russia met": two subjects are no "it".
    const beside = entry.sentence === subject.sentence && Math.abs(entry.at - subject.at) <= 3;
    if (entry.sentence === sentence || beside) return undefined;
  }
  return { actor: subject.actor, confidence: subject.sentence === sentence ? confidence : confidence - 0.05 };
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
