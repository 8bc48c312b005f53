import { plural, verbForms } from '../../core/index.js';
import type { EventClass, Quad } from '../../model/index.js';
import type { MatrixKind, ParseLexicon } from '../../syntax/index.js';
import { ADJECTIVES, COMPOUNDS, NOUNS } from './nouns.data.js';
import { HEDGES, TURNS, VALUES } from './turns.data.js';
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
  /** What follows must tell the target to do something: "wants Egypt to leave". */
  readonly wishes: boolean;
  /** A role one side has toward the other: "ally". */
  readonly role: boolean;
  /** How it values the tie, or null. */
  readonly appraisal: number | null;
}

/** What a word does to a noun it governs or describes. */
export type TurnKind = 'end' | 'no' | 'may' | 'up' | 'down';

/** Where a turning word stands: what it is, or `fade` for a verb that undoes its subject. */
export type TurnPlace = 'verb' | 'fade' | 'noun' | 'adjective';

/** Everything the stage looks words up in. Keys are lemmas (the first of a phrase). */
export interface RelationLexicon extends ParseLexicon {
  readonly verbs: ReadonlyMap<string, readonly Predicate[]>;
  readonly nouns: ReadonlyMap<string, readonly Predicate[]>;
  readonly adjectives: ReadonlyMap<string, readonly Predicate[]>;
  readonly compounds: ReadonlyMap<string, Predicate>;
  /** Keys are lemmas; a verb and its particle are joined by `_`. */
  readonly turns: Readonly<Record<TurnPlace, ReadonlyMap<string, TurnKind>>>;
  readonly values: ReadonlyMap<string, number>;
}

let lexicon: RelationLexicon | undefined;

/** The built-in lexicon, compiled once. */
export function relationLexicon(): RelationLexicon {
  lexicon ??= compile();
  return lexicon;
}

function compile(): RelationLexicon {
  const verbs = predicates(VERBS);
  const verbOf = new Map([...verbs.keys()].flatMap((lemma) => verbForms(lemma).map((form) => [form, lemma] as const)));
  return {
    verbs: withForms(verbs, verbForms),
    verbOf,
    nouns: withForms(predicates(NOUNS), (noun) => [plural(noun)]),
    adjectives: predicates(ADJECTIVES),
    compounds: new Map(
      lines(COMPOUNDS).flatMap(([event, value, words]) =>
        words!.split(' ').map((word) => [word, predicate([word], event!, value!, 'o', '.')] as const),
      ),
    ),
    governors: withForms(governors(), verbForms),
    turns: turns(),
    values: new Map([...words(VALUES)].map(([word, value]) => [word, Number(value)])),
    hedges: words(HEDGES) as RelationLexicon['hedges'], // likewise
  };
}

/** How many predicates the built-in lexicon has. */
export function lexiconSize(): number {
  const { verbs, nouns, adjectives, compounds } = relationLexicon();
  let size = compounds.size;
  for (const table of [verbs, nouns, adjectives]) {
    // The forms of a word share its list.
    for (const list of new Set(table.values())) size += list.length;
  }
  return size;
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function predicates(table: string): Map<string, Predicate[]> {
  const byFirst = new Map<string, Predicate[]>();
  for (const [event, value, pattern, appraisal, entries] of lines(table)) {
    for (const entry of entries!.split(' ')) {
      const parts = wordsOf(entry);
      const list = byFirst.get(parts[0]!) ?? [];
      list.push(predicate(parts, event!, value!, pattern!, appraisal!));
      byFirst.set(parts[0]!, list);
    }
  }
  // Of two that fit, the one that asks for more comes first.
  const asked = ({ words, needs, forces }: Predicate) => words.length + (needs.length > 0 || forces ? 0.5 : 0);
  for (const list of byFirst.values()) list.sort((a, b) => asked(b) - asked(a));
  return byFirst;
}

/** Adds the inflected forms of every first word, where they are not words of their own. */
function withForms<T>(table: Map<string, T>, forms: (word: string) => string[]): Map<string, T> {
  for (const [word, value] of [...table]) {
    for (const form of forms(word)) if (!table.has(form)) table.set(form, value);
  }
  return table;
}

const FLAGS = new Set(['m', 'h', 'x', 'f', 'i']);
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
    wishes: flags.includes('i'),
    role: flags.includes('h'),
    appraisal: appraisal === '.' ? null : Number(appraisal),
  };
}

/** "free-trade_agreement" as the tokenizer cuts it: free, -, trade, agreement; a short prefix stays on its word ("co-operate"). */
function wordsOf(entry: string): string[] {
  return entry.split('_').flatMap((word) => {
    if (/^(?:co|counter|re|pre|anti|non)-/.test(word)) return [word];
    return word.split('-').flatMap((part, k) => (k > 0 ? ['-', part] : [part]));
  });
}

function governors(): Map<string, { words: string[]; kind: MatrixKind }[]> {
  const byFirst = new Map<string, { words: string[]; kind: MatrixKind }[]>();
  for (const [kind, entries] of lines(GOVERNORS)) {
    for (const entry of entries!.split(' ')) {
      const parts = entry.split('_');
      const list = byFirst.get(parts[0]!) ?? [];
      list.push({ words: parts, kind: kind as MatrixKind }); // the first column is the union
      byFirst.set(parts[0]!, list);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function turns(): Record<TurnPlace, Map<string, TurnKind>> {
  const byPlace = { verb: new Map(), fade: new Map(), noun: new Map(), adjective: new Map() } as Record<
    TurnPlace,
    Map<string, TurnKind>
  >;
  for (const [kind, place, entries] of lines(TURNS)) {
    // The first two columns are the unions.
    const table = byPlace[place as TurnPlace];
    for (const word of entries!.split(' ')) if (!table.has(word)) table.set(word, kind as TurnKind);
  }
  withForms(byPlace.verb, verbForms);
  return byPlace;
}

/** First row wins for a word that stands in several. */
function words(table: string): Map<string, string> {
  const kinds = new Map<string, string>();
  for (const [kind, entries] of lines(table)) {
    for (const word of entries!.split(' ')) if (!kinds.has(word)) kinds.set(word, kind!);
  }
  return kinds;
}

const QUADS: Readonly<Record<EventClass, Quad>> = {
  AGREE: 'verbal-cooperation',
  CONSULT: 'verbal-cooperation',
  SUPPORT: 'verbal-cooperation',
  CONCEDE: 'verbal-cooperation',
  COOPERATE: 'material-cooperation',
  AID: 'material-cooperation',
  YIELD: 'material-cooperation',
  RETREAT: 'material-cooperation',
  REQUEST: 'verbal-conflict',
  DEMAND: 'verbal-conflict',
  DISAPPROVE: 'verbal-conflict',
  ACCUSE: 'verbal-conflict',
  REJECT: 'verbal-conflict',
  THREATEN: 'verbal-conflict',
  PROTEST: 'material-conflict',
  SANCTION: 'material-conflict',
  MOBILIZE: 'material-conflict',
  COERCE: 'material-conflict',
  INVESTIGATE: 'material-conflict',
  ASSAULT: 'material-conflict',
  FIGHT: 'material-conflict',
  none: 'none',
};

/** PLOVER's quad class of an event class. */
export function quadOf(event: EventClass): Quad {
  return QUADS[event];
}
