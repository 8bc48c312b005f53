import { wordSet } from '../../../core/index.js';
import type { ActorKind } from '../../../model/index.js';
import {
  GIVEN_NAMES,
  NOT_ACRONYMS,
  NOT_GIVEN_NAMES,
  NOT_SURNAMES,
  ORGANIZATION_WORDS,
  PLACES,
  PROVINCES,
} from '../data/index.js';
import { AMPERSAND, type ArticleReading, GAP, SHAPE } from '../lookup/index.js';
import type { Run } from './runs.js';
import { isPlaced, nameOf, type Uses, useOf } from './uses.js';

const APPOSITION = wordSet('a an the who whose');
const SUFFIXES = wordSet('jr sr ii iii iv');

/** What a run of capitalised words names; null when it is no name, or not surely one. */
export function kindOfName(reading: ArticleReading, run: Run, uses: Uses): ActorKind | null {
  return run.to - run.from === 1 ? kindOfTitled(reading, run) : kindOfFullName(reading, run, uses);
}

/** "Mr. Quillfeather": one word, but with a title. */
function kindOfTitled(reading: ArticleReading, { from, titled }: Run): ActorKind | null {
  const word = reading.words.folded[from]!;
  if (!titled || PROVINCES.has(word) || reading.words.shape[from] !== SHAPE.capital) return null;
  return NOT_GIVEN_NAMES.has(word) || PLACES.has(word) || ORGANIZATION_WORDS.has(word) ? null : 'person';
}

function kindOfFullName(reading: ArticleReading, run: Run, uses: Uses): ActorKind | null {
  const { words, sentenceOf } = reading;
  const { from, to } = run;
  const first = words.folded[from]!;
  const given = GIVEN_NAMES.has(first);
  for (let i = from; i < to; i++) {
    if (i > from && words.gap[i] === AMPERSAND) return 'organization';
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
  const surname = uses.get(last);
  if (surname !== undefined && surname.placed === 0) return 'person';
  return kindByUse(reading, run, uses);
}

/** "Virat Kohli", of no word that a dictionary holds; "Aston Villa", which keeps coming back. */
function kindByUse(reading: ArticleReading, run: Run, uses: Uses): ActorKind | null {
  const { words, annotation } = reading;
  const use = useOf(uses, nameOf(reading, run));
  if (isPlaced(use) || annotation.isWord === undefined) return null;
  let strange = 0;
  for (let i = run.from; i < run.to; i++) {
    if (words.shape[i] === SHAPE.number) return null;
    if (!annotation.isWord(words.folded[i]!)) strange++;
  }
  const tied = words.gap[run.from + 1] === GAP.hyphen;
  if (strange === run.to - run.from && !tied) return 'person';
  return use.total < (strange > 0 ? 2 : 3) || use.acting === 0 ? null : 'organization';
}

/** A single word that keeps coming back: somebody called by surname alone, or an organization. */
export function kindOfSingle(reading: ArticleReading, { from }: Run, uses: Uses): ActorKind | null {
  const { words, annotation } = reading;
  const word = words.folded[from]!;
  const use = useOf(uses, word);
  if (word.length < 2 || isPlaced(use)) return null;
  for (const list of [PROVINCES, PLACES, NOT_GIVEN_NAMES, NOT_SURNAMES, ORGANIZATION_WORDS])
    if (list.has(word)) return null;
  if (words.shape[from] === SHAPE.caps || words.shape[from] === SHAPE.dotted) {
    const named = use.inner > 1 || (use.acting > 0 && (use.total > 1 || use.inner > 0));
    return named && word.length <= 7 && !NOT_ACRONYMS.has(word) ? 'organization' : null;
  }
  if (reading.pos(from) !== 'PROPN') return null;
  if (use.inner < 2 || use.total < 3) {
    // A word of no dictionary needs no more than to come back and act.
    const strange = annotation.isWord?.(word) === false;
    return strange && use.total > 1 && use.inner + use.acting > 1 ? 'organization' : null;
  }
  return use.speaking > 0 || GIVEN_NAMES.has(word) ? 'person' : 'organization';
}
