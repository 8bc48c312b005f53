import { log } from '../../core/index.js';
import { TAG, TAG_COUNT } from './tags.js';
import type { View } from './view.js';
import type { Vocabulary } from './vocabulary.js';

/** Tag of a word that the vocabulary does not hold, from its shape. */
export function guessTag(word: string): number {
  const first = word.charAt(0);
  const isWord = first.toUpperCase() !== first.toLowerCase();
  if (!isWord) return word.length > 1 && (first === "'" || first === '’') ? TAG.particle : TAG.mark;
  if (word.endsWith('ly')) return TAG.adverb;
  if (word.endsWith('ing') || word.endsWith('ed')) return TAG.verb;
  if (/(?:ous|ful|less|able|ible|ish|ive|al)$/.test(word)) return TAG.adjective;
  return TAG.noun;
}

/**
 * Tags the places left to right: the word's own likelihood and the tag before it. Names count as one tag, so that no
 * name can change what its neighbours are.
 */
export function tagView(view: View, vocabulary: Vocabulary): void {
  let previous: number = TAG.mark;
  for (let i = 0; i < view.tag.length; i++) {
    const row = view.row[i]!;
    if (row >= 0) {
      const tag = vocabulary.tag[row]!;
      const other = vocabulary.otherTag[row]!;
      const sure = vocabulary.sure[row]!;
      view.tag[i] = tag === other ? tag : better(tag, other, sure, previous, vocabulary.transitions);
    }
    previous = view.tag[i]!;
  }
}

function better(tag: number, other: number, sure: number, previous: number, transitions: Int8Array): number {
  const share = (sure + 0.5) / 16;
  const lead = log(share / (1 - share));
  const first = transitions[previous * TAG_COUNT + tag]!;
  const second = transitions[previous * TAG_COUNT + other]!;
  return lead + (first - second) / 8 >= 0 ? tag : other;
}
