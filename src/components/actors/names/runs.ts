import { wordSet } from '../../../core/index.js';
import { PARTICLES } from '../../../syntax/index.js';
import { GIVEN_NAMES, ORGANIZATION_WORDS } from '../data/index.js';
import { AMPERSAND, type ArticleReading, GAP, SHAPE } from '../lookup/index.js';

/** Consecutive capitalised words `from` to `to` that no known phrase has taken. */
export interface Run {
  from: number;
  readonly to: number;
  /** Office or form of address directly before. */
  readonly titled: boolean;
  readonly honorific: 'he' | 'she' | null;
  /** The word before belongs to the same sentence, so that the capital is no accident. */
  readonly inner: boolean;
}

/** "The Foreign Relations Committee Tuesday approved" */
const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const LINKS = new Set(['of', 'for', 'and']);

/** 1 where a word belongs to a known phrase; 2 where it is a title or form of address. */
export function markKnown(reading: ArticleReading, covered: Uint8Array): Uint8Array {
  const known = Uint8Array.from(covered);
  for (const { from, to, senses } of reading.matches) {
    let mark = 0;
    for (const sense of senses) {
      if (sense.kind === 'blocked') mark = 1;
      else if ((sense.kind === 'office' || sense.kind === 'honorific') && mark === 0) mark = 2;
    }
    if (mark > 0) for (let i = from; i < to; i++) known[i] = mark;
  }
  return known;
}

/** Every run of the article, in order, in sentences that are not all capitalised. */
export function findRuns(reading: ArticleReading, known: Uint8Array, surnames: ReadonlySet<number>): Run[] {
  const { words, sentenceOf } = reading;
  const runs: Run[] = [];
  const genders = honorificGenders(reading);
  for (let i = 0; i < words.start.length; ) {
    if (!opens(reading, known, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.start.length) {
      // "Trump-Abe" are two people whom the registry knows by their surnames.
      if (words.gap[to] === GAP.hyphen && (surnames.has(to) || surnames.has(to - 1))) break;
      const next = continues(reading, known, i, to);
      if (next === 0) break;
      to = next;
    }
    const inner = i > 0 && sentenceOf[i - 1] === sentenceOf[i];
    const titled = inner && known[i - 1] === 2 && words.gap[i] !== GAP.comma;
    runs.push({ from: i, to, titled, honorific: titled ? (genders.get(i) ?? null) : null, inner });
    i = to;
  }
  return runs;
}

function honorificGenders(reading: ArticleReading): Map<number, 'he' | 'she' | null> {
  const genders = new Map<number, 'he' | 'she' | null>();
  for (const { to, senses } of reading.matches) {
    for (const sense of senses) if (sense.kind === 'honorific') genders.set(to, sense.gender);
  }
  return genders;
}

function capital(reading: ArticleReading, at: number): boolean {
  const shape = reading.words.shape[at]!;
  return shape === SHAPE.capital || shape === SHAPE.caps || shape === SHAPE.dotted;
}

function opens(reading: ArticleReading, known: Uint8Array, at: number): boolean {
  if (known[at] !== 0 || !capital(reading, at)) return false;
  const sentence = reading.sentenceOf[at]!;
  if (sentence < 0 || reading.words.folded[at] === 'i' || reading.styleOf(sentence) !== 'plain') return false;
  // "anti-Semitism", "R-Ky.": what a prefix or an initial is tied to is no name.
  return reading.words.gap[at] !== GAP.hyphen || at === 0 || capital(reading, at - 1);
}

/** "Rachel Bishop": a title after a given name is her surname. */
function isSurname(reading: ArticleReading, from: number, at: number): boolean {
  const { words } = reading;
  return (
    at - from === 1 &&
    words.gap[at] === GAP.space &&
    words.shape[at] === SHAPE.capital &&
    words.folded[from]!.length > 1 &&
    GIVEN_NAMES.has(words.folded[from]!)
  );
}

/** Index after the word (or particle and word) that continues the run at `at`; 0 when the run ends. */
function continues(reading: ArticleReading, known: Uint8Array, from: number, at: number): number {
  const { words, sentenceOf } = reading;
  if (at - from >= 7 || sentenceOf[at] !== sentenceOf[from] || words.possessive[at - 1]) return 0;
  if (known[at] !== 0) return known[at] === 2 && isSurname(reading, from, at) ? at + 1 : 0;
  const gap = words.gap[at]!;
  if (gap === AMPERSAND) return capital(reading, at) ? at + 1 : 0;
  const initial = words.folded[at - 1]!.length === 1;
  if (gap === GAP.apostrophe) return initial && capital(reading, at) ? at + 1 : 0;
  if (gap !== GAP.space && gap !== GAP.hyphen && !(gap === GAP.dot && initial)) return 0;
  if (gap === GAP.hyphen && initial) return 0;
  if (capital(reading, at)) return words.folded[at] === 'i' || DAYS.has(words.folded[at]!) ? 0 : at + 1;
  const word = words.folded[at]!;
  const after = at + 1;
  if (after >= words.start.length || sentenceOf[after] !== sentenceOf[from] || known[after] !== 0) return 0;
  if (!capital(reading, after) || (words.gap[after] !== GAP.space && words.gap[after] !== GAP.hyphen)) return 0;
  if (PARTICLES.has(word)) return after + 1;
  return LINKS.has(word) && ORGANIZATION_WORDS.has(words.folded[at - 1]!) ? after + 1 : 0;
}
