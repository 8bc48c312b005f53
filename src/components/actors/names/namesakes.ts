import { wordSet } from '../../../core/index.js';
import { GIVEN_NAMES, PROVINCES } from '../data/index.js';
import { type ActorSense, type ArticleReading, fold, GAP, SHAPE } from '../lookup/index.js';
import { isInDoubt } from './doubt.js';
import { isTeam } from './whole-name.js';

/** Acronyms that are everyday words when a headline is all in capitals. */
const WORDS_IN_CAPS = wordSet('us who ice may sun rsf aid fox');
/** After these "US" in a headline in capitals may be the pronoun. */
const BEFORE_PRONOUN = wordSet(
  'let tell give help join make makes of to for with from about against between among on show leave around behind near by than like',
);
const PAPERS = wordSet('post times herald tribune journal gazette chronicle examiner telegraph daily weekly');
/** Capitalised nouns that follow a state's name without making it a given name: "Jordan Foreign Ministry". */
const STATE_NOUNS = wordSet(
  'foreign minister ministry president king queen prince prime parliament army air navy government embassy ambassador defense defence central bank national supreme border',
);
const TWO_WORD_PROVINCES = new Map([
  ['new', wordSet('york jersey mexico hampshire brunswick')],
  ['north', new Set(['carolina', 'dakota'])],
  ['south', new Set(['carolina', 'dakota'])],
  ['west', new Set(['virginia'])],
]);

/** True when the name of a state, city or organ means something else here. */
export function isNamesake(reading: ArticleReading, index: number, { actor, rule }: ActorSense): boolean {
  const { words, sentenceOf } = reading;
  const { from, to } = reading.matches[index]!;
  const single = to - from === 1;
  const word = words.folded[from]!;
  if (
    single &&
    reading.styleOf(sentenceOf[from]!) === 'caps' &&
    words.shape[from] === SHAPE.caps &&
    WORDS_IN_CAPS.has(word)
  ) {
    return !clearInCaps(reading, from);
  }
  const isState = actor.kind === 'state' && rule === 'name';
  if (followedByProvince(reading, to, isState) || isPaper(reading, to)) return true;
  if (actor.kind === 'state' && isTeam(reading, index, rule)) return true;
  if (!single) return false;
  if (afterGivenName(reading, from)) return true;
  if (GIVEN_NAMES.has(word) && beforeSurname(reading, from)) return true;
  const { doubt } = actor;
  return doubt !== undefined && fold(doubt.name) === word && isInDoubt(reading, from, doubt);
}

/** "US STRIKES IRAN" begins with the state; "TELL US" ends with the pronoun. */
function clearInCaps(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  if (words.folded[at] !== 'us') return false;
  const first = at === 0 || sentenceOf[at - 1] !== sentenceOf[at];
  if (!first && BEFORE_PRONOUN.has(words.folded[at - 1]!)) return false;
  return at + 1 < words.start.length && sentenceOf[at + 1] === sentenceOf[at];
}

/** "The Washington Post", which the registry may not know. */
function isPaper({ words, sentenceOf }: ArticleReading, next: number): boolean {
  if (next >= words.start.length || sentenceOf[next] !== sentenceOf[next - 1]) return false;
  return words.gap[next] === GAP.space && words.shape[next] === SHAPE.capital && PAPERS.has(words.folded[next]!);
}

/** "Moscow, Idaho"; but of states, "France, Georgia and Iran" is a list. */
function followedByProvince(reading: ArticleReading, next: number, isState: boolean): boolean {
  const { words, sentenceOf } = reading;
  if (next >= words.start.length || words.gap[next] !== GAP.comma || sentenceOf[next] !== sentenceOf[next - 1])
    return false;
  if (words.shape[next] === SHAPE.lower || words.shape[next] === SHAPE.number) return false;
  const word = words.folded[next]!;
  if (PROVINCES.has(word)) return true;
  if (word === 'georgia' || word === 'washington') return !isState && words.folded[next - 1] !== 'tbilisi';
  const second = words.folded[next + 1];
  return second !== undefined && TWO_WORD_PROVINCES.get(word)?.has(second) === true;
}

/** "Michael Jordan", "Denzel Washington": a given name stands before. */
export function afterGivenName(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  const before = at - 1;
  if (before < 0 || sentenceOf[before] !== sentenceOf[at] || words.possessive[before]) return false;
  const gap = words.gap[at];
  if (gap !== GAP.space && gap !== GAP.dot) return false;
  if (words.shape[before] !== SHAPE.capital) return false;
  const name = words.folded[before]!;
  if (name.length === 1 && name !== 'a' && name !== 'i') return true;
  return gap === GAP.space && GIVEN_NAMES.has(name) && reading.pos(before) === 'PROPN';
}

/** "Jordan Pickford", "Chad Johnson": a surname follows. */
function beforeSurname(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  const next = at + 1;
  if (next >= words.start.length || sentenceOf[next] !== sentenceOf[at] || words.gap[next] !== GAP.space) return false;
  if (words.possessive[at] || words.shape[next] !== SHAPE.capital || reading.pos(next) !== 'PROPN') return false;
  if (reading.styleOf(sentenceOf[at]!) !== 'plain') return false;
  return !STATE_NOUNS.has(words.folded[next]!);
}
