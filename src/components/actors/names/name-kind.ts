import type { ActorKind } from '../../../model/index.js';
import {
  givenNames,
  NOT_ACRONYMS,
  NOT_GIVEN_NAMES,
  NOT_SURNAMES,
  ORGANIZATION_WORDS,
  PLACES,
  PROVINCES,
} from '../data/index.js';
import { type ArticleReading, GAP, SHAPE } from '../lookup/index.js';
import type { Run } from './runs.js';
import type { Singles } from './singles.js';

const APPOSITION = new Set('a an the who whose'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** What a run of capitalised words names; null when it is no name, or not surely one. */
export function kindOfName(reading: ArticleReading, run: Run, singles: Singles): ActorKind | null {
  return run.to - run.from === 1 ? kindOfTitled(reading, run) : kindOfFullName(reading, run, singles);
}

/** "Mr. Quillfeather": one word, but with a title. */
function kindOfTitled(reading: ArticleReading, { from, titled }: Run): ActorKind | null {
  const word = reading.words.folded[from]!;
  if (!titled || PROVINCES.has(word) || reading.words.shape[from] !== SHAPE.capital) return null;
  return NOT_GIVEN_NAMES.has(word) || PLACES.has(word) || ORGANIZATION_WORDS.has(word) ? null : 'person';
}

function kindOfFullName(reading: ArticleReading, run: Run, singles: Singles): ActorKind | null {
  const { words, sentenceOf } = reading;
  const { from, to } = run;
  const first = words.folded[from]!;
  const given = givenNames().has(first);
  for (let i = from; i < to; i++) {
    if (ORGANIZATION_WORDS.has(words.folded[i]!)) return given ? null : 'organization';
  }
  const last = words.folded[SUFFIXES.has(words.folded[to - 1]!) && to - from > 2 ? to - 2 : to - 1]!;
  if (NOT_SURNAMES.has(last) || NOT_GIVEN_NAMES.has(first) || PLACES.has(last) || to - from > 5) return null;
  if (words.shape[from] === SHAPE.caps && first.length > 2) return null;
  if (given || run.titled) return 'person';
  const initial = first.length === 1 || words.shape[from] === SHAPE.dotted;
  if (initial || (words.folded[from + 1]!.length === 1 && to - from > 2)) return 'person';
  if (to - from > 3 || PLACES.has(first)) return null;
  const next = to < words.start.length && sentenceOf[to] === sentenceOf[from] ? to : -1;
  if (next >= 0 && words.gap[next] === GAP.comma) {
    // An age has two digits; a year or a street number is no sign of a person.
    if (words.shape[next] === SHAPE.number) return words.end[next]! - words.start[next]! === 2 ? 'person' : null;
    if (APPOSITION.has(words.folded[next]!)) return 'person';
  }
  const single = singles.get(last);
  return single !== undefined && single.placed === 0 ? 'person' : null;
}

/** A single word that keeps coming back: somebody called by surname alone, or an organization. */
export function kindOfSingle(reading: ArticleReading, { from }: Run, singles: Singles): ActorKind | null {
  const { words } = reading;
  const word = words.folded[from]!;
  const single = singles.get(word);
  if (single === undefined || word.length < 2 || single.placed > single.total * 0.25) return null;
  if (
    PROVINCES.has(word) ||
    PLACES.has(word) ||
    NOT_GIVEN_NAMES.has(word) ||
    NOT_SURNAMES.has(word) ||
    ORGANIZATION_WORDS.has(word)
  )
    return null;
  if (words.shape[from] === SHAPE.caps || words.shape[from] === SHAPE.dotted) {
    return single.inner >= 2 && word.length <= 7 && !NOT_ACRONYMS.has(word) ? 'organization' : null;
  }
  if (single.inner < 2 || single.total < 3 || reading.pos(from) !== 'PROPN') return null;
  return single.speaking > 0 || givenNames().has(word) ? 'person' : 'organization';
}
