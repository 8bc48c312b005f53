import { lazily, plural, verbForms } from '../../core/index.js';
import type { EventClass, Quad } from '../../model/index.js';
import { byFirstWord, type MatrixKind, type ParseLexicon, rowsOf, withForms, wordsOf } from '../../syntax/index.js';
import { ADJECTIVES, COMPOUNDS, NOUNS } from './nouns.data.js';
import { DOUBTS, HEDGES, SHIFTERS, VALUES } from './shifters.data.js';
import { GOVERNORS, VERBS } from './verbs.data.js';

/** A predicate that relates two actors. */
export interface Predicate {
  /** Lemmas; more than one for a phrase. */
  readonly words: readonly string[];
  readonly event: EventClass;
  /** −1 … +1, before negation and the like. */
  readonly cooperation: number;
  /** Where the target stands, in order of preference; see the data files. */
  readonly slots: readonly string[];
  readonly mutual: boolean;
  /** Only the slots of the pattern will do. */
  readonly exact: boolean;
  /** One of these lemmas must stand among what follows the verb: "put … under house arrest"; none, and nothing is asked. */
  readonly needs: readonly string[];
  /** The subject must be a force: "tanks left Syria". */
  readonly forces: boolean;
  /** A role one side has toward the other: "ally". */
  readonly role: boolean;
  /** How it values the relationship, or null. */
  readonly appraisal: number | null;
}

/** What a word does to a noun it governs or describes. */
export type ShifterKind = 'end' | 'no' | 'may' | 'up' | 'down';

/** Where a turning word stands: what it is, or `fade` for a verb that undoes its subject. */
export type ShifterPlace = 'verb' | 'fade' | 'noun' | 'adjective';

/** Everything the stage looks words up in. Keys are lemmas (the first of a phrase). */
export interface RelationLexicon extends ParseLexicon {
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>;
  readonly nouns: ReadonlyMap<string, readonly Predicate[]>;
  readonly adjectives: ReadonlyMap<string, readonly Predicate[]>;
  readonly compounds: ReadonlyMap<string, Predicate>;
  /** Keys are lemmas; a verb and its particle are joined by `_`. */
  readonly shifters: Readonly<Record<ShifterPlace, ReadonlyMap<string, ShifterKind>>>;
  readonly values: ReadonlyMap<string, number>;
  /** What a word makes of the clause that it governs. */
  readonly doubts: ReadonlyMap<string, 'negated' | 'hedged' | 'hypothetical' | 'certain'>;
}

/** The built-in lexicon, compiled once. */
export const relationLexicon = lazily((): RelationLexicon => {
  const verbs = predicates(VERBS);
  const verbOf = new Map([...verbs.keys()].flatMap((lemma) => verbForms(lemma).map((form) => [form, lemma] as const)));
  return {
    verbs: withForms(verbs, verbForms),
    verbOf,
    nouns: withForms(predicates(NOUNS), (noun) => [plural(noun)]),
    adjectives: predicates(ADJECTIVES),
    compounds: new Map(
      rowsOf(COMPOUNDS).flatMap(([event, value, words]) =>
        words!.split(' ').map((word) => [word, predicate([word], event!, value!, 'o', '.')] as const),
      ),
    ),
    governors: withForms(governors(), verbForms),
    shifters: shifters(),
    values: new Map([...words(VALUES)].map(([word, value]) => [word, Number(value)])),
    doubts: withForms(words(DOUBTS), (word) => [plural(word)]) as RelationLexicon['doubts'], // the table holds only the names of the union
    hedges: words(HEDGES) as RelationLexicon['hedges'], // the table holds only the names of the union
  };
});

function predicates(table: string): Map<string, Predicate[]> {
  const all = rowsOf(table).flatMap(([event, value, pattern, appraisal, entries]) =>
    entries!.split(' ').map((entry) => predicate(wordsOf(entry), event!, value!, pattern!, appraisal!)),
  );
  return byFirstWord(all, ({ words, needs, forces }) => words.length + (needs.length > 0 || forces ? 0.5 : 0));
}

const FLAGS = new Set(['m', 'h', 'x', 'f']);
const NOTHING: readonly string[] = [];

function predicate(
  parts: readonly string[],
  event: string,
  value: string,
  pattern: string,
  appraisal: string,
): Predicate {
  const flags = pattern.split(' ');
  return {
    words: parts,
    // The tables are ours and hold only the names of the union; a test checks each row.
    event: event as EventClass,
    cooperation: Number(value),
    slots: flags.filter((flag) => !FLAGS.has(flag) && !flag.startsWith('+')),
    mutual: flags.includes('m'),
    exact: flags.includes('x'),
    needs:
      flags
        .find((flag) => flag.startsWith('+'))
        ?.slice(1)
        .split('/') ?? NOTHING,
    forces: flags.includes('f'),
    role: flags.includes('h'),
    appraisal: appraisal === '.' ? null : Number(appraisal),
  };
}

function governors(): Map<string, { words: string[]; kind: MatrixKind }[]> {
  return byFirstWord(
    rowsOf(GOVERNORS).flatMap(([kind, entries]) =>
      // The first column is the union.
      entries!.split(' ').map((entry) => ({ words: entry.split('_'), kind: kind as MatrixKind })),
    ),
  );
}

function shifters(): Record<ShifterPlace, Map<string, ShifterKind>> {
  const byPlace = { verb: new Map(), fade: new Map(), noun: new Map(), adjective: new Map() } as Record<
    ShifterPlace,
    Map<string, ShifterKind>
  >;
  for (const [kind, place, entries] of rowsOf(SHIFTERS)) {
    // The first two columns are the unions.
    const table = byPlace[place as ShifterPlace];
    for (const word of entries!.split(' ')) if (!table.has(word)) table.set(word, kind as ShifterKind);
  }
  withForms(byPlace.verb, verbForms);
  return byPlace;
}

/** First row wins for a word that stands in several. */
function words(table: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [kind, entries] of rowsOf(table)) {
    for (const word of entries!.split(' ')) if (!kinds.has(word)) kinds.set(word, kind!);
  }
  return kinds;
}

const QUADS: readonly (readonly [Quad, string])[] = [
  ['verbal-cooperation', 'AGREE CONSULT SUPPORT CONCEDE'],
  ['material-cooperation', 'COOPERATE AID YIELD RETREAT'],
  ['verbal-conflict', 'REQUEST DEMAND DISAPPROVE ACCUSE REJECT THREATEN'],
  ['material-conflict', 'PROTEST SANCTION MOBILIZE COERCE INVESTIGATE ASSAULT FIGHT'],
];
const QUAD_OF = new Map(QUADS.flatMap(([quad, events]) => events.split(' ').map((event) => [event, quad] as const)));

/** PLOVER's quad class of an event class. */
export function quadOf(event: EventClass): Quad {
  return QUAD_OF.get(event) ?? 'none';
}
