import type { PackedVocabulary } from '../../../src/syntax/view/decode-vocabulary.js';
import { ByteWriter } from '../fit/writer.js';

/** One word of the vocabulary, before hashing. */
export interface VocabularyWord {
  readonly word: string;
  readonly lemma: string;
  readonly fine: number;
  readonly coarse: number;
  readonly valence: number;
  readonly valenceAfter: number;
  readonly tag: number;
  readonly otherTag: number;
  readonly sure: number;
}

/** Packs the vocabulary for `decodeVocabulary`: words in order, then nine bytes each; a lemma is letters cut and added. */
export function encodeVocabulary(words: readonly VocabularyWord[], transitions: Int8Array): PackedVocabulary {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const endings = new Map<string, number>();
  const out = new ByteWriter();
  for (const value of transitions) out.byte(value);
  for (const entry of sorted) {
    const stem = commonPrefix(entry.word, entry.lemma);
    const ending = entry.lemma.slice(stem);
    const number = endings.get(ending) ?? endings.size;
    endings.set(ending, number);
    out.byte(entry.word.length - stem);
    out.byte(number);
    out.byte(number >> 8);
    out.byte(entry.fine);
    out.byte(entry.fine >> 8);
    out.byte(entry.coarse);
    out.byte((entry.valence + 5) * 16 + entry.valenceAfter + 5);
    out.byte(entry.tag * 16 + entry.otherTag);
    out.byte(entry.sure);
  }
  return {
    words: sorted.map((entry) => entry.word).join(' '),
    endings: [...endings.keys()].join(' '),
    columns: out.base64(),
  };
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
