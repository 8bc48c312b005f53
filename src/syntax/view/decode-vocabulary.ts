import { hashWord, readFile } from '../../linear/index.js';
import { TAG_COUNT } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/** What the file of a vocabulary begins with: its print, and the bytes of its words and of the endings of lemmas. */
export interface VocabularyHeader {
  readonly print: number;
  readonly words: number;
  readonly endings: number;
}

const BYTES = 9;

/** Reads the file that `encodeVocabulary` made. */
export function decodeVocabulary(file: Uint8Array): Vocabulary {
  const { header, body } = readFile('vocabulary', file);
  // `encodeVocabulary` writes these fields.
  const { print, words: wordBytes, endings: endingBytes } = header as VocabularyHeader;
  const listed = (from: number, length: number) => new TextDecoder().decode(body.subarray(from, from + length));
  const text = listed(0, wordBytes);
  const words = text === '' ? [] : text.split(' ');
  const endings = listed(wordBytes, endingBytes).split(' ');
  const bytes = body.subarray(wordBytes + endingBytes);
  const size = words.length;
  const head = TAG_COUNT * TAG_COUNT;
  const index = new Map<string, number>();
  const vocabulary = {
    print,
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
