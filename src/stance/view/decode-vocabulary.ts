import { hashWord } from '../hash.js';
import { fromBase64 } from '../weights/base64.js';
import { ByteReader } from '../weights/reader.js';
import { TAG_COUNT } from './tags.js';
import type { Vocabulary } from './vocabulary.js';

/** Unpacks what `encodeVocabulary` packed. */
export function decodeVocabulary(packed: string): Vocabulary {
  const reader = new ByteReader(fromBase64(packed));
  const size = reader.varint();
  const transitions = new Int8Array(TAG_COUNT * TAG_COUNT);
  for (let i = 0; i < transitions.length; i++) transitions[i] = reader.byte();
  const vocabulary = {
    index: new Map<string, number>(),
    lemma: new Int32Array(size),
    fine: new Uint16Array(size),
    coarse: new Uint8Array(size),
    valence: new Int8Array(size),
    valenceAfter: new Int8Array(size),
    tag: new Uint8Array(size),
    otherTag: new Uint8Array(size),
    sure: new Uint8Array(size),
    transitions,
  };
  let word = '';
  for (let i = 0; i < size; i++) {
    const shared = reader.byte();
    word = word.slice(0, shared) + reader.ascii(reader.byte());
    const cut = reader.byte();
    const added = reader.ascii(reader.byte());
    vocabulary.index.set(word, i);
    vocabulary.lemma[i] = hashWord(cut === 0 && added === '' ? word : word.slice(0, word.length - cut) + added);
    vocabulary.fine[i] = reader.varint();
    vocabulary.coarse[i] = reader.byte();
    const valences = reader.byte();
    vocabulary.valence[i] = (valences >> 4) - 5;
    vocabulary.valenceAfter[i] = (valences & 15) - 5;
    const tags = reader.byte();
    vocabulary.tag[i] = tags >> 4;
    vocabulary.otherTag[i] = tags & 15;
    vocabulary.sure[i] = reader.byte();
  }
  return vocabulary;
}
