import {
  type Predicate,
  quadOf,
  type RelationLexicon,
  relationLexicon,
  type ShifterKind,
} from '../../../components/relations/index.js';
import { lazily } from '../../../core/index.js';
import type { EventClass, Quad } from '../../../model/index.js';
import { type MatrixKind, TAG, type View } from '../../../syntax/index.js';
import { HEADS } from './heads.js';

/**
 * What each word of a sentence would say of two actors whoever they are: the deed it names, what it does to a deed it governs,
 * how it values a relationship. Rules find such words where grammar joins them to the two; here every one counts.
 */
export interface Events {
  /** Number of the class of the deed, from 1; 0 for none. */
  readonly deed: Uint8Array;
  /** Number of the quad class of the deed, in the order of the head; 0 for none and for mere contact. */
  readonly quad: Uint8Array;
  /** Cooperation of the deed, in tenths. */
  readonly cooperation: Int8Array;
  /** Number of what a verb does to the one it governs, from 1: {@link GOVERNORS}. */
  readonly governor: Uint8Array;
  /** Number of what a word does to a deed that is a noun, from 1: {@link SHIFTERS}. */
  readonly shifter: Uint8Array;
  /** How the word values a relationship, in tenths. */
  readonly value: Int8Array;
}

// The lists hold only the names of their unions.
export const GOVERNORS = 'agree threaten refuse fail stop plan ask help deny accuse'.split(' ') as MatrixKind[];
/** Quad classes by number, as features count them. */
export const QUADS: readonly Quad[] = HEADS.quad.labels;
export const SHIFTERS: readonly ShifterKind[] = ['end', 'no', 'may', 'up', 'down'];
/** Event classes by number, from 1. */
export const DEEDS =
  'none CONSULT AGREE SUPPORT CONCEDE COOPERATE AID YIELD RETREAT REQUEST DEMAND DISAPPROVE ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE INVESTIGATE ASSAULT FIGHT'.split(
    ' ',
  ) as EventClass[];

export function readEvents(view: View): Events {
  const lexicon = relationLexicon();
  const n = view.word.length;
  const events: Events = {
    deed: new Uint8Array(n),
    quad: new Uint8Array(n),
    cooperation: new Int8Array(n),
    governor: new Uint8Array(n),
    shifter: new Uint8Array(n),
    value: new Int8Array(n),
  };
  const telling = tellingWords();
  for (let i = 0; i < n; i++) {
    const tag = view.tag[i]!;
    if (tag > TAG.adverb || !telling.has(view.word[i]!)) continue;
    const deed = deedAt(view, i, lexicon);
    if (deed !== null) {
      events.deed[i] = DEEDS.indexOf(deed.event) + 1;
      events.quad[i] = QUADS.indexOf(quadOf(deed.event));
      events.cooperation[i] = Math.round(deed.cooperation * 10);
    }
    events.governor[i] = tag === TAG.verb ? governorAt(view, i, lexicon) : 0;
    events.shifter[i] = shifterAt(view, i, lexicon);
    events.value[i] = Math.round((lexicon.values.get(view.word[i]!) ?? deed?.appraisal ?? 0) * 10);
  }
  return events;
}

/** The words that any of the lists asked below begins an entry with, by which most words are passed over at one look. */
const tellingWords = lazily(() => {
  const { verbs, nouns, adjectives, governors, values, shifters } = relationLexicon();
  const lists = [
    verbs,
    nouns,
    adjectives,
    governors,
    values,
    shifters.verb,
    shifters.fade,
    shifters.adjective,
    shifters.noun,
  ];
  // Turns of two words are entered as one.
  return new Set(lists.flatMap((list) => [...list.keys()].map((entry) => entry.split('_', 1)[0]!)));
});

/** By the word's class first; taggers take verbs for nouns and the reverse. */
function deedAt(view: View, i: number, { verbs, nouns, adjectives }: RelationLexicon): Predicate | null {
  const word = view.word[i]!;
  const tag = view.tag[i]!;
  if (tag === TAG.verb) return fitting(verbs.get(word), view, i) ?? fitting(nouns.get(word), view, i);
  if (tag === TAG.noun) return fitting(nouns.get(word), view, i) ?? fitting(verbs.get(word), view, i);
  return tag === TAG.adjective ? fitting(adjectives.get(word), view, i) : null;
}

/** The first predicate all of whose words stand here, of those that ask for nothing further. */
function fitting(list: readonly Predicate[] | undefined, view: View, i: number): Predicate | null {
  return list?.find(({ words, needs, forces }) => needs.length === 0 && !forces && standsAt(words, view, i)) ?? null;
}

/** Whether the words after the first follow. */
function standsAt(words: readonly string[], view: View, i: number): boolean {
  for (let k = 1; k < words.length; k++) if (view.word[i + k] !== words[k]) return false;
  return true;
}

function governorAt(view: View, i: number, { governors }: RelationLexicon): number {
  const found = governors.get(view.word[i]!)?.find(({ words }) => standsAt(words, view, i));
  return found ? GOVERNORS.indexOf(found.kind) + 1 : 0;
}

function shifterAt(view: View, i: number, { shifters }: RelationLexicon): number {
  const word = view.word[i]!;
  const tag = view.tag[i]!;
  const kind =
    tag === TAG.verb
      ? (shifters.verb.get(`${word}_${view.word[i + 1] ?? ''}`) ?? shifters.verb.get(word) ?? shifters.fade.get(word))
      : (tag === TAG.adjective ? shifters.adjective : shifters.noun).get(word);
  return kind === undefined ? 0 : SHIFTERS.indexOf(kind) + 1;
}
