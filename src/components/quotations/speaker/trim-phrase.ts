import { type Range, wordSet } from '../../../core/index.js';
import type { Token } from '../../../model/index.js';
import { isDay } from '../../../syntax/index.js';

const NOUNS = new Set(['NOUN', 'PROPN']);
/** What may begin a speaker's phrase. */
const BEGINS = wordSet('NOUN PROPN ADJ DET PRON');
/** Words that say which of the times after them. */
const WHICH = wordSet('last next this that past previous earlier');
const TIMES = wordSet('week month year summer winter autumn fall spring night morning evening afternoon weekend day');
const SIZES = wordSet('decades years months weeks days hours minutes');
/** Pronouns that begin something else: what the speaker is said to do, or the speaker after a place ("in Kyiv they say"). */
const OBJECTS = wordSet('it that which who them');
const SUBJECTS = wordSet('they he she I we you');

/**
 * A speaker's phrase without what merely stands beside it: "[On] Monday Tehran said", "[for] nine months Russian television
 * said", "[In] Istanbul a crowd chanted", "Britain last week warned". At least one word stays.
 */
export function trimPhrase(tokens: readonly Token[], phrase: Range): Range {
  const hangs = tokens[phrase.from - 1]?.pos === 'ADP';
  let from = afterTime(tokens, phrase.from, phrase.to);
  if (hangs) from = afterPlace(tokens, from, phrase.to);
  let to = beforeTime(tokens, from, phrase.to);
  if (to > from + 1 && SUBJECTS.has(tokens[to - 1]!.text)) from = to - 1;
  while (to > from + 1 && OBJECTS.has(tokens[to - 1]!.normal)) to--;
  return from === phrase.from && to === phrase.to ? phrase : { from, to };
}

/** Behind a preposition the first noun is where, and an article begins who. */
function afterPlace(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    const { normal } = tokens[i]!;
    if ((normal === 'a' || normal === 'an') && NOUNS.has(tokens[i - 1]!.pos)) return i;
  }
  return from;
}

/** Steps over a day, a date or a length of time at the beginning, unless the time itself speaks ("three years of war"). */
function afterTime(tokens: readonly Token[], from: number, to: number): number {
  const begin = from + timeAt(tokens, from);
  return begin > from && begin < to && BEGINS.has(tokens[begin]!.pos) ? begin : from;
}

/** Words of the time that begins at a place; 0 for none. */
function timeAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!;
  const second = tokens[at + 1];
  if (second === undefined) return 0;
  if (isNumber(first)) return isDay(second) || SIZES.has(second.normal) ? 2 : 0;
  if (!isDay(first)) return 0;
  if (isNumber(second)) return 2;
  // A surname too.
  return first.normal === 'may' ? 0 : 1;
}

/** Leaves out "last week" at the end. */
function beforeTime(tokens: readonly Token[], from: number, to: number): number {
  const isTime = to - from > 2 && TIMES.has(tokens[to - 1]!.normal) && WHICH.has(tokens[to - 2]!.normal);
  return isTime ? to - 2 : to;
}

function isNumber({ pos, text }: Token): boolean {
  return pos === 'NUM' || /^\d/.test(text);
}
