import { lazily } from '../../../core/index.js';
import { hashWord } from '../../../linear/index.js';
import { TAG, type View } from '../../../syntax/index.js';
import { RELATIONSHIP_WORDS, UNDOING } from './words.data.js';

/** Classes of words that name or value a relationship, by their number; the order is that of the table of words. */
export const EVALUATION_CLASSES = RELATIONSHIP_WORDS.trim()
  .split('\n')
  .map((line) => line.split('\t')[0]!);

/** Number of the class of nouns that name a relationship. Numbers begin at 1. */
export const RELATIONSHIP = 1;
/** Words that an undoing word reaches. */
const REACH = 7;

/** What is marked in a sentence, whichever two are asked about. */
export interface Evaluations {
  /** Class of the word at each place; 0 for none. */
  readonly kind: Uint8Array;
  /** Place + 1 of the word that undoes what stands at each place ("refused to help"); 0 for none. */
  readonly undone: Uint16Array;
}

/** Number of the class of each word, by hash. */
const classesOf = lazily(() => {
  const found = new Map<number, number>();
  RELATIONSHIP_WORDS.trim()
    .split('\n')
    .forEach((line, i) => {
      for (const word of line.split('\t')[1]!.split(' ')) {
        const hash = hashWord(word);
        // The first line that has a word wins.
        if (!found.has(hash)) found.set(hash, i + 1);
      }
    });
  return found;
});
const undoingOf = lazily(() => new Set(UNDOING.split(' ').map(hashWord)));

/** Evaluations the words of a sentence by lemma, in one pass; the scope of an undoing word ends with its clause's punctuation. */
export function readEvaluations(view: View): Evaluations {
  const classes = classesOf();
  const undoing = undoingOf();
  const n = view.word.length;
  const kind = new Uint8Array(n);
  const undone = new Uint16Array(n);
  let last = -REACH - 1;
  for (let i = 0; i < n; i++) {
    const tag = view.tag[i]!;
    if (tag === TAG.mark && view.word[i] !== ',') last = -REACH - 1;
    if (i - last <= REACH) undone[i] = last + 1;
    if (tag > TAG.preposition) continue;
    kind[i] = classes.get(view.lemma[i]!) ?? 0;
    if (undoing.has(view.lemma[i]!)) last = i;
  }
  return { kind, undone };
}
