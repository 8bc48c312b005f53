import type { ActorId, ActorKind } from '../model/index.js';
import type { Cast } from './cast.js';
import { givenNames } from './data/given-names.js';
import { NOT_ACRONYMS, NOT_GIVEN_NAMES, NOT_SURNAMES, ORGANIZATION_WORDS, PLACES } from './data/name-words.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { findRuns, markKnown, type Run } from './runs.js';
import { GAP, SHAPE } from './words.js';

const OPENERS = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'PART', 'INTJ', 'NUM', 'VERB', 'ADJ']);
const PLACE_BEFORE = new Set('in at near from to around outside inside across'.split(' '));
const APPOSITION = new Set('a an the who whose'.split(' '));

/**
 * Finds people and organizations that the registry does not hold: a given name or a title with a surname, a name with
 * an apposition, the name of an organization, names that keep coming back. Introduces them to the cast and returns
 * their full names and, for those without one, each place where they stand. `surnames` are the words that the registry
 * knows as surnames: standing alone they are left to be linked later.
 */
export function discover(reading: Reading, cast: Cast, covered: Uint8Array, surnames: ReadonlySet<number>): Draft[] {
  const runs = findRuns(reading, markKnown(reading, covered), surnames);
  for (const run of runs) trim(reading, run);
  const drafts: Draft[] = [];
  const rest: Run[] = [];
  const singles = countSingles(reading, runs);
  for (const run of runs) {
    if (run.to <= run.from || (run.to - run.from === 1 && surnames.has(run.from))) continue;
    if (leavesSurname(reading, run, surnames)) continue;
    const kind = kindOf(reading, run, singles);
    if (kind === null) rest.push(run);
    else drafts.push(introduce(reading, cast, run, kind));
  }
  for (const run of rest) {
    const draft = again(reading, cast, run, singles);
    if (draft !== undefined) drafts.push(draft);
  }
  for (const { from, to } of drafts) covered.fill(1, from, to);
  return drafts;
}

/** Takes away capitalised words that only open a sentence. */
function trim(reading: Reading, run: Run): void {
  const { words } = reading;
  while (run.from < run.to) {
    const word = words.folded[run.from]!;
    const opening = !run.inner && OPENERS.has(reading.pos(run.from)) && !givenNames().has(word);
    if (!opening && word !== 'the' && word !== 'a' && word !== 'an') return;
    run.from++;
    if (run.inner) return;
    if (word !== 'the' && word !== 'a') return;
  }
}

/** A known surname makes a new person only with a given name: "Emine Erdogan", not "Friday Putin". */
function leavesSurname(reading: Reading, run: Run, surnames: ReadonlySet<number>): boolean {
  if (surnames.has(run.from)) return !givenNames().has(reading.words.folded[run.from]!);
  if (!surnames.has(run.to - 1)) return false;
  const first = reading.words.folded[run.from]!;
  return !givenNames().has(first) && first.length > 1 && !run.titled;
}

interface Singles {
  /** How often a word stands alone within a sentence. */
  readonly count: ReadonlyMap<string, number>;
  /** How often thereof after "in", "at", "from" … */
  readonly placed: ReadonlyMap<string, number>;
}

function countSingles(reading: Reading, runs: readonly Run[]): Singles {
  const count = new Map<string, number>();
  const placed = new Map<string, number>();
  for (const run of runs) {
    if (run.to - run.from !== 1 || !run.inner) continue;
    const word = reading.words.folded[run.from]!;
    count.set(word, (count.get(word) ?? 0) + 1);
    if (PLACE_BEFORE.has(reading.words.folded[run.from - 1]!)) placed.set(word, (placed.get(word) ?? 0) + 1);
  }
  return { count, placed };
}

function kindOf(reading: Reading, run: Run, singles: Singles): ActorKind | null {
  const { words, sentenceOf } = reading;
  const { from, to } = run;
  const first = words.folded[from]!;
  const last = words.folded[to - 1]!;
  if (to - from === 1) {
    if (!run.titled || words.shape[from] !== SHAPE.capital) return null;
    return NOT_GIVEN_NAMES.has(first) || PLACES.has(first) || ORGANIZATION_WORDS.has(first) ? null : 'person';
  }
  for (let i = from; i < to; i++)
    if (ORGANIZATION_WORDS.has(words.folded[i]!))
      return to - from > 1 && !givenNames().has(first) ? 'organization' : null;
  if (NOT_SURNAMES.has(last) || NOT_GIVEN_NAMES.has(first) || PLACES.has(last) || to - from > 5) return null;
  if (words.shape[from] === SHAPE.caps && first.length > 2) return null;
  if (givenNames().has(first) || run.titled) return 'person';
  const initial = first.length === 1 || words.shape[from] === SHAPE.dotted;
  if (initial || (words.folded[from + 1]!.length === 1 && to - from > 2)) return 'person';
  if (to - from > 3 || PLACES.has(first)) return null;
  const next = to < words.start.length && sentenceOf[to] === sentenceOf[from] ? to : -1;
  if (
    next >= 0 &&
    words.gap[next] === GAP.comma &&
    (words.shape[next] === SHAPE.number || APPOSITION.has(words.folded[next]!))
  ) {
    return words.shape[next] === SHAPE.number && words.end[next]! - words.start[next]! > 2 ? null : 'person';
  }
  return (singles.count.get(last) ?? 0) >= 1 && (singles.placed.get(last) ?? 0) === 0 ? 'person' : null;
}

function introduce(reading: Reading, cast: Cast, run: Run, kind: ActorKind): Draft {
  const { words, annotation } = reading;
  const name = annotation.text.slice(words.start[run.from]!, words.end[run.to - 1]!).replace(/\s+/g, ' ');
  const alone = run.to - run.from === 1;
  const known = alone ? cast.called(words.folded[run.from]!) : [];
  const same = known.find(
    (member) => run.honorific === null || member.gender === null || member.gender === run.honorific,
  );
  if (same !== undefined) return { actor: same.id, from: run.from, to: run.to, rule: 'discovered', confidence: 0.85 };
  const id: ActorId = `?:${slug(reading, run)}`;
  const given = kind === 'person' && !alone ? givenNames().get(words.folded[run.from]!) : undefined;
  const member = cast.introduce({ id, name, kind }, run.from);
  member.gender ??= run.honorific ?? given ?? null;
  const confidence = run.titled || given !== undefined ? 0.9 : 0.7;
  return { actor: member.id, from: run.from, to: run.to, rule: 'discovered', confidence };
}

function slug(reading: Reading, run: Run): string {
  return reading.words.folded
    .slice(run.from, run.to)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 80);
}

/** A later, shorter name of somebody introduced, or a single name that keeps coming back. */
function again(reading: Reading, cast: Cast, run: Run, singles: Singles): Draft | undefined {
  const { words } = reading;
  const { from, to } = run;
  const word = words.folded[to - 1]!;
  if (to - from === 1) {
    const called = cast.called(word);
    if (called.length > 0) {
      const nearest = called.reduce((best, member) =>
        lastBefore(member.named, from) > lastBefore(best.named, from) ? member : best,
      );
      return { actor: nearest.id, from, to, rule: 'discovered', confidence: called.length === 1 ? 0.9 : 0.65 };
    }
    const count = singles.count.get(word) ?? 0;
    const acronym = words.shape[from] === SHAPE.caps || words.shape[from] === SHAPE.dotted;
    if (
      count < (acronym ? 2 : 3) ||
      word.length < 2 ||
      PLACES.has(word) ||
      NOT_GIVEN_NAMES.has(word) ||
      NOT_SURNAMES.has(word)
    )
      return undefined;
    if (
      acronym
        ? NOT_ACRONYMS.has(word) || word.length > 7
        : reading.pos(from) !== 'PROPN' || ORGANIZATION_WORDS.has(word)
    )
      return undefined;
    if ((singles.placed.get(word) ?? 0) > count * 0.25) return undefined;
    return introduce(reading, cast, run, 'organization');
  }
  return undefined;
}

function lastBefore(named: readonly number[], at: number): number {
  let last = -1;
  for (const index of named) if (index <= at && index > last) last = index;
  return last;
}
