import type { VocabularyHeader } from '../../../src/syntax/index.js';
import { fileOf } from '../fit/write-model.js';
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

/** The file that `decodeVocabulary` reads: words in order, endings, nine bytes a word; a lemma is letters cut and added. */
export function encodeVocabulary(words: readonly VocabularyWord[], transitions: Int8Array): Uint8Array {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
  const endings = new Map<string, number>();
  const columns = new ByteWriter();
  for (const value of transitions) columns.byte(value);
  for (const entry of sorted) {
    const stem = commonPrefix(entry.word, entry.lemma);
    const ending = entry.lemma.slice(stem);
    const number = endings.get(ending) ?? endings.size;
    endings.set(ending, number);
    columns.byte(entry.word.length - stem);
    columns.byte(number);
    columns.byte(number >> 8);
    columns.byte(entry.fine);
    columns.byte(entry.fine >> 8);
    columns.byte(entry.coarse);
    columns.byte((entry.valence + 5) * 16 + entry.valenceAfter + 5);
    columns.byte(entry.tag * 16 + entry.otherTag);
    columns.byte(entry.sure);
  }
  const lists = [sorted.map(({ word }) => word), [...endings.keys()]];
  const [first, second] = lists.map((list) => new TextEncoder().encode(list.join(' '))) as [Uint8Array, Uint8Array];
  const body = Uint8Array.from([...first, ...second, ...columns.bytes()]);
  const header: VocabularyHeader = { print: printOf(body), words: first.length, endings: second.length };
  return fileOf(header, body);
}

/** A number that changes whenever the vocabulary does. Weights keep that of the one they were fitted with. */
export function printOf(body: Uint8Array): number {
  let print = 0x811c9dc5;
  for (const byte of body) print = Math.imul(print ^ byte, 0x01000193);
  return print;
}

function commonPrefix(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}
