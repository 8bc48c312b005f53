import { fromBase64 } from '../../linear/base64.js';
import { hashWord } from '../../linear/hash.js';
import { TAG_COUNT } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/** The vocabulary as it ships. */
export interface PackedVocabulary {
  /** Words, separated by spaces. */
  readonly words: string;
  /** What is added to a word, once its end is cut, to make its lemma. */
  readonly endings: string;
  /** Base64: log-probabilities of tags, then nine bytes a word. */
  readonly columns: string;
}

const BYTES = 9;

/** Unpacks what `encodeVocabulary` packed. */
export function decodeVocabulary(packed: PackedVocabulary): Vocabulary {
  const bytes = fromBase64(packed.columns);
  const words = packed.words === '' ? [] : packed.words.split(' ');
  const endings = packed.endings.split(' ');
  const size = words.length;
  const head = TAG_COUNT * TAG_COUNT;
  const index = new Map<string, number>();
  const vocabulary = {
    index,
    lemma: new Int32Array(size),
    fine: new Uint16Array(size),
    coarse: new Uint8Array(size),
    valence: new Int8Array(size),
    valenceAfter: new Int8Array(size),
    tag: new Uint8Array(size),
    otherTag: new Uint8Array(size),
    sure: new Uint8Array(size),
    transitions: Int8Array.from(bytes.subarray(0, head)),
  };
  for (let i = 0, at = head; i < size; i++, at += BYTES) {
    const word = words[i]!;
    index.set(word, i);
    const cut = bytes[at]!;
    const ending = endings[bytes[at + 1]! | (bytes[at + 2]! << 8)]!;
    vocabulary.lemma[i] = hashWord(cut === 0 && ending === '' ? word : word.slice(0, word.length - cut) + ending);
    vocabulary.fine[i] = bytes[at + 3]! | (bytes[at + 4]! << 8);
    vocabulary.coarse[i] = bytes[at + 5]!;
    const valences = bytes[at + 6]!;
    vocabulary.valence[i] = (valences >> 4) - 5;
    vocabulary.valenceAfter[i] = (valences & 15) - 5;
    vocabulary.tag[i] = bytes[at + 7]! >> 4;
    vocabulary.otherTag[i] = bytes[at + 7]! & 15;
    vocabulary.sure[i] = bytes[at + 8]!;
  }
  return vocabulary;
}
