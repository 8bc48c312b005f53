import { ByteWriter } from './writer.js';

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

/**
 * Packs the vocabulary as base64: words sorted and front-coded, the lemma as letters to cut and to add, then a byte or
 * two for each column. `decodeVocabulary` of the stance stage reads it.
 */
export function encodeVocabulary(words: readonly VocabularyWord[], transitions: Int8Array): string {
  const out = new ByteWriter();
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  out.varint(sorted.length);
  for (const value of transitions) out.byte(value);
  let previous = '';
  for (const entry of sorted) {
    const shared = commonPrefix(previous, entry.word);
    out.byte(shared);
    out.byte(entry.word.length - shared);
    out.ascii(entry.word.slice(shared));
    const stem = commonPrefix(entry.word, entry.lemma);
    out.byte(entry.word.length - stem);
    out.byte(entry.lemma.length - stem);
    out.ascii(entry.lemma.slice(stem));
    out.varint(entry.fine);
    out.byte(entry.coarse);
    out.byte((entry.valence + 5) * 16 + entry.valenceAfter + 5);
    out.byte(entry.tag * 16 + entry.otherTag);
    out.byte(entry.sure);
    previous = entry.word;
  }
  return out.base64();
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
