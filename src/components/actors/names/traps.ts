import { givenNames, PROVINCES } from '../data/index.js';
import { type ArticleReading, GAP, SHAPE } from '../lookup/index.js';

/** Acronyms that are everyday words when a headline is all in capitals. */
const WORDS_IN_CAPS = new Set(['us', 'who', 'ice', 'may', 'sun', 'rsf', 'aid', 'fox']);
/** After these "US" in a headline in capitals may be the pronoun. */
const BEFORE_PRONOUN = new Set(
  'let tell give help join make makes of to for with from about against between among on show leave around behind near by than like'.split(
    ' ',
  ),
);
const FOOD = new Set(
  'roast roasted thanksgiving dinner sandwich sandwiches breast gravy stuffing leftovers oven cranberry recipe poultry cook cooked carve farm farms farmers meat bird birds hunting'.split(
    ' ',
  ),
);
const US_GEORGIA = new Set(
  'atlanta kemp raffensperger savannah abrams senate gov governor republican republicans democrat democrats democratic congressman alabama tennessee florida ga carolina'.split(
    ' ',
  ),
);
const CAUCASUS = new Set(
  'tbilisi georgian georgians abkhazia abkhazian ossetia ossetian caucasus armenia azerbaijan russia russian moldova ukraine saakashvili ivanishvili kobakhidze batumi nato eu caucasian'.split(
    ' ',
  ),
);
const PAPERS = new Set(
  'post times herald tribune journal gazette chronicle examiner telegraph daily weekly'.split(' '),
);
/** Capitalised nouns that follow a state's name without making it a given name: "Jordan Foreign Ministry". */
const STATE_NOUNS = new Set(
  'foreign minister ministry president king queen prince prime parliament army air navy government embassy ambassador defense defence central bank national supreme border'.split(
    ' ',
  ),
);
const TWO_WORD_PROVINCES = new Map([
  ['new', new Set(['york', 'jersey', 'mexico', 'hampshire', 'brunswick'])],
  ['north', new Set(['carolina', 'dakota'])],
  ['south', new Set(['carolina', 'dakota'])],
  ['west', new Set(['virginia'])],
]);

/** True when the name of a state or city at words `from`–`to` means something else here. */
export function isTrap(reading: ArticleReading, from: number, to: number): boolean {
  const { words, sentenceOf } = reading;
  const sentence = sentenceOf[from]!;
  const single = to - from === 1;
  const word = words.folded[from]!;
  if (reading.styleOf(sentence) === 'caps' && words.shape[from] === SHAPE.caps && WORDS_IN_CAPS.has(word) && single) {
    return !clearInCaps(reading, from);
  }
  if (followedByProvince(reading, to) || isPaper(reading, to)) return true;
  if (!single) return false;
  if (afterGivenName(reading, from)) return true;
  if (givenNames().has(word) && beforeSurname(reading, from)) return true;
  if (word === 'turkey') return isBird(reading, sentence);
  if (word === 'georgia') return afterTown(reading, from) || reading.recall(isGeorgiaInUS);
  return false;
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

function followedByProvince(reading: ArticleReading, next: number): boolean {
  const { words, sentenceOf } = reading;
  if (next >= words.start.length || words.gap[next] !== GAP.comma || sentenceOf[next] !== sentenceOf[next - 1])
    return false;
  if (words.shape[next] === SHAPE.lower || words.shape[next] === SHAPE.number) return false;
  const word = words.folded[next]!;
  if (PROVINCES.has(word)) return true;
  if (word === 'georgia' || word === 'washington') return words.folded[next - 1] !== 'tbilisi';
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
  return gap === GAP.space && givenNames().has(name) && reading.pos(before) === 'PROPN';
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

function isBird(reading: ArticleReading, sentence: number): boolean {
  const { words, firstWord } = reading;
  if (sentence < 0) return false;
  for (let i = firstWord[sentence]!; i < firstWord[sentence + 1]!; i++) if (FOOD.has(words.folded[i]!)) return true;
  return false;
}

/** "Athens, Georgia" and "Savannah, Georgia", but not "Tbilisi, Georgia". */
function afterTown(reading: ArticleReading, at: number): boolean {
  const { words, sentenceOf } = reading;
  if (at === 0 || words.gap[at] !== GAP.comma || sentenceOf[at - 1] !== sentenceOf[at]) return false;
  const followed = at + 1 < words.start.length && sentenceOf[at + 1] === sentenceOf[at];
  const list = followed && words.gap[at + 1] === GAP.space && words.folded[at + 1] === 'and';
  return (
    words.shape[at - 1] === SHAPE.capital &&
    !list &&
    !CAUCASUS.has(words.folded[at - 1]!) &&
    reading.pos(at - 1) === 'PROPN' &&
    !knownActorBefore(reading, at - 1)
  );
}

/** "Armenia, Georgia": a list of states. */
function knownActorBefore(reading: ArticleReading, at: number): boolean {
  const { gazetteer } = reading.lexicon;
  return gazetteer.sensesOf(reading.words.folded[at]!).some((sense) => sense.kind === 'actor' && sense.rule === 'name');
}

/** Counts the words that go with either Georgia; with no sign of the Caucasus, one of Atlanta's is enough. */
function isGeorgiaInUS(reading: ArticleReading): boolean {
  let us = 0;
  let caucasus = 0;
  for (const word of reading.words.folded) {
    if (US_GEORGIA.has(word)) us++;
    if (CAUCASUS.has(word)) caucasus++;
  }
  return us > caucasus;
}
