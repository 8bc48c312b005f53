import { wordSet } from '../../../core/index.js';
import type { Actor, ActorId, ActorKind } from '../../../model/index.js';
import { ARTICLES } from '../../../syntax/index.js';
import { GIVEN_NAMES, NOT_GIVEN_NAMES, PLACES, plainGivenName } from '../data/index.js';
import { type ArticleReading, COMMON_SURNAMES, fold, type MentionDraft, SHAPE } from '../lookup/index.js';
import type { Entities, Entity } from './entities.js';
import { kindOfName, kindOfSingle } from './name-kind.js';
import { findRuns, markKnown, type Run } from './runs.js';
import { countUses, nameOf, type Uses, useOf } from './uses.js';

const OPENERS = wordSet('DET ADP PRON CCONJ SCONJ ADV AUX PART INTJ NUM VERB ADJ');

/** Words that discovery leaves alone. */
interface LeftAlone {
  /** What the registry knows as surnames: standing alone they are left to be linked later. */
  readonly surnames: ReadonlySet<number>;
  /** What else has been read already. */
  readonly taken: ReadonlySet<number>;
}

/** Organs and parties that the registry knows of another state only: "the Senate" becomes an organization of its own. */
export function introduceForeign(
  reading: ArticleReading,
  entities: Entities,
  indices: readonly number[],
): MentionDraft[] {
  return indices.flatMap((index) => {
    const { from, to, senses } = reading.matches[index]!;
    if (senses.some((sense) => sense.kind === 'actor' && sense.rule === 'demonym')) return [];
    return introduce(reading, entities, { from, to, titled: false, honorific: null, inner: true }, 'organization');
  });
}

/**
 * Finds people and organizations that the registry does not hold: a given name or a title with a surname, a name with
 * an apposition, the name of an organization, names that keep coming back. Introduces them to the article’s entities and returns
 * every place where they are named.
 */
export function discover(
  reading: ArticleReading,
  entities: Entities,
  covered: Uint8Array,
  { surnames, taken }: LeftAlone,
): MentionDraft[] {
  const known = markKnown(reading, covered);
  for (const word of taken) known[word] = 1;
  const all = findRuns(reading, known, surnames);
  for (const run of all) trim(reading, run);
  const uses = countUses(reading, all);
  const runs = all.filter((run) => {
    const single = run.to - run.from === 1;
    if (run.to <= run.from || (single && surnames.has(run.from))) return false;
    return !leavesSurname(reading, run, surnames) || comesBack(reading, run, uses);
  });
  const drafts: MentionDraft[] = [];
  const rest: Run[] = [];
  for (const run of runs) {
    const kind = kindOfName(reading, run, uses);
    const variant = kind === 'person' ? knownVariant(reading, run, surnames) : undefined;
    if (variant !== undefined) {
      entities.introduce(variant, run.from);
      drafts.push({ actor: variant.id, from: run.from, to: run.to, rule: 'alias', confidence: 0.93 });
    } else if (kind !== null) drafts.push(introduce(reading, entities, run, kind));
    else if (run.to - run.from === 1) rest.push(run);
  }
  for (const run of rest) {
    const word = reading.words.folded[run.from]!;
    const given = GIVEN_NAMES.has(word) && !beforeNumber(reading, run.from) ? entities.givenNamed(word) : undefined;
    if (given !== undefined && entities.called(word).length === 0) {
      drafts.push({ ...again(given, run.from, 1), confidence: 0.7 });
      continue;
    }
    const member = called(reading, entities, run.from);
    const kind = member === undefined ? kindOfSingle(reading, run, uses) : null;
    if (member !== undefined)
      drafts.push(again(member, run.from, entities.called(reading.words.folded[run.from]!).length));
    else if (kind !== null) drafts.push(introduce(reading, entities, run, kind));
  }
  drafts.push(...inHeadings(reading, entities, known));
  return drafts;
}

/** "Jan. 27" is a date. */
function beforeNumber({ words, sentenceOf }: ArticleReading, at: number): boolean {
  return sentenceOf[at + 1] === sentenceOf[at] && words.shape[at + 1] === SHAPE.number;
}

/** Takes away capitalised words that only open a sentence, and whatever stands before a given name within the run. */
function trim(reading: ArticleReading, run: Run): void {
  const { words } = reading;
  const first = words.folded[run.from]!;
  const opens = !ARTICLES.has(first) && !run.inner && OPENERS.has(reading.pos(run.from)) && !GIVEN_NAMES.has(first);
  if (opens) run.from++;
  if (run.from < run.to && ARTICLES.has(words.folded[run.from]!)) run.from++;
  for (let i = run.from; i < run.to - 1; i++) {
    if (!GIVEN_NAMES.has(words.folded[i]!)) continue;
    // "Clark County Undersheriff Kevin Doe", but "J. Edgar Doe": an initial belongs to the name.
    if (words.folded[run.from]!.length > 1) run.from = i;
    return;
  }
}

/** "Jaylen Brown … Jaylen Brown": the same word before a known surname twice is a given name. */
function comesBack(reading: ArticleReading, run: Run, uses: Uses): boolean {
  const { words } = reading;
  const { from, to } = run;
  const first = words.folded[from]!;
  if (to - from !== 2 || NOT_GIVEN_NAMES.has(first) || PLACES.has(first) || words.shape[from] !== SHAPE.capital)
    return false;
  return useOf(uses, nameOf(reading, run)).total > 1;
}

/** A known surname makes a new person only with what can be a given name: "Emine Erdogan" and "Antwon Rose", not "Friday Putin". */
function leavesSurname(reading: ArticleReading, run: Run, surnames: ReadonlySet<number>): boolean {
  const { words, annotation } = reading;
  const first = words.folded[run.from]!;
  if (surnames.has(run.from)) return !GIVEN_NAMES.has(first);
  if (!surnames.has(run.to - 1)) return false;
  const strange = annotation.isWord?.(first) === false && words.shape[run.from] === SHAPE.capital && !PLACES.has(first);
  return !GIVEN_NAMES.has(first) && first.length > 1 && !run.titled && !strange;
}

/** A registered person under a fuller or shorter given name: "Michael Pompeo", "Donald John Trump". */
function knownVariant(reading: ArticleReading, run: Run, surnames: ReadonlySet<number>): Actor | undefined {
  if (run.to - run.from < 2 || !surnames.has(run.to - 1)) return undefined;
  const { folded } = reading.words;
  const given = plainGivenName(folded[run.from]!);
  for (const actor of bearersOf(reading, folded[run.to - 1]!)) {
    if (plainGivenName(fold(actor.name.split(' ')[0]!)) === given) return actor;
  }
  return undefined;
}

/** Registered persons whom the word alone may mean. */
function bearersOf(reading: ArticleReading, surname: string): Actor[] {
  const senses = reading.lexicon.gazetteer.sensesOf(surname);
  return senses.flatMap((sense) => (sense.kind === 'actor' && sense.short ? [sense.actor] : []));
}

function introduce(reading: ArticleReading, entities: Entities, run: Run, kind: ActorKind): MentionDraft {
  const { words, annotation } = reading;
  const { from, to } = run;
  const alone = to - from === 1;
  const same = alone
    ? entities
        .called(words.folded[from]!)
        .find(({ gender }) => run.honorific === null || gender === null || gender === run.honorific)
    : undefined;
  if (same !== undefined) return again(same, from, 1);
  const id: ActorId = `?:${slug(words.folded.slice(from, to))}`;
  const given = kind === 'person' && !alone ? GIVEN_NAMES.get(words.folded[from]!) : undefined;
  const name = annotation.text.slice(words.start[from]!, words.end[to - 1]!).replace(/\s+/g, ' ');
  const member = entities.introduce({ id, name, kind }, from);
  member.gender ??= run.honorific ?? given ?? null;
  const confidence = run.titled || given !== undefined ? 0.9 : 0.7;
  return { actor: member.id, from, to, rule: 'discovered', confidence };
}

function slug(words: readonly string[]): string {
  return words.join('-').slice(0, 80);
}

function again(member: Entity, at: number, bearers: number): MentionDraft {
  return { actor: member.id, from: at, to: at + 1, rule: 'discovered', confidence: bearers > 1 ? 0.65 : 0.9 };
}

/** Who is called by the word at `at`: of several the one named last. */
function called(reading: ArticleReading, entities: Entities, at: number): Entity | undefined {
  const members = entities.called(reading.words.folded[at]!);
  if (members.length <= 1) return members[0];
  const last = (member: Entity) =>
    member.named.reduce((latest, index) => (index <= at ? Math.max(latest, index) : latest), -1);
  return members.reduce((best, member) => (last(member) > last(best) ? member : best));
}

/** In headlines capitals tell nothing; there only those named in the running text are found. */
function inHeadings(reading: ArticleReading, entities: Entities, known: Uint8Array): MentionDraft[] {
  const { words, firstWord, annotation } = reading;
  const drafts: MentionDraft[] = [];
  for (let s = 0; s < annotation.sentences.length; s++) {
    if (reading.styleOf(s) === 'plain') continue;
    for (let i = firstWord[s]!; i < firstWord[s + 1]!; i++) {
      if (known[i] !== 0 || words.shape[i] === SHAPE.lower || words.shape[i] === SHAPE.number) continue;
      const word = words.folded[i]!;
      const [member, other] = entities.called(word);
      if (member === undefined || other !== undefined || !member.id.startsWith('?') || COMMON_SURNAMES.has(word))
        continue;
      const given =
        i > firstWord[s]! && known[i - 1] === 0 && member.name.toLowerCase().startsWith(`${words.folded[i - 1]} `);
      drafts.push({ actor: member.id, from: given ? i - 1 : i, to: i + 1, rule: 'discovered', confidence: 0.85 });
    }
  }
  return drafts;
}
