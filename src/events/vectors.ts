import { lazily, log } from '../core/index.js';
import { COMMON_WORDS } from './common-words.data.js';
import { eachWord } from './words.js';

/** Sparse unit vectors, one after the other: those of text i stand at `starts[i]` … `starts[i + 1]`, by term. */
export interface Vectors {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Number of terms that there can be. */
  readonly size: number;
}

/** What is read of an article. */
export interface Readable {
  readonly title: string;
  readonly text: string;
}

/** A word of the title counts as often as this. */
const TITLE = 4;
/** And a word that begins upper-case: names tell one event from the next. */
const NAMED = 2;
/** Shorter words say little. */
const SHORTEST = 2;
/** Terms are told apart by 16 to 22 bits of their hash: few enough for plain arrays, many enough for the words at hand. */
const FEWEST_BITS = 16;
const MOST_BITS = 22;
/** Different words that an article may bring. */
const NEW_WORDS = 512;
/** Terms kept of a text; those left out are the least telling. Norms are taken over all of them. */
const MOST_TERMS = 160;
/** As many unseen texts are counted with those at hand, each word being in `BACKGROUND_SHARE` of them. */
const BACKGROUND = 400;
const BACKGROUND_SHARE = 0.02;

/**
 * Tf-idf vectors, (1 + log tf) · log((n + 400) / (df + 8)): as if four hundred further texts had been read, so that a handful
 * of articles on one event do not look as if they shared nothing but commonplace. A word that only one text has counts
 * in its norm but is not kept.
 * @see Manning, Raghavan & Schütze (2008), Introduction to Information Retrieval, ch. 6
 */
export function tfIdf(texts: readonly Readable[], onText: () => void = () => {}): Vectors {
  const counts = new Map<number, number>();
  const bits = Math.min(MOST_BITS, Math.max(FEWEST_BITS, Math.ceil(Math.log2(texts.length * NEW_WORDS))));
  const size = 2 ** bits;
  const frequency = new Int32Array(size);
  for (let i = 0; i < texts.length; i++) {
    onText();
    count(texts[i]!, size, counts);
    for (const term of counts.keys()) frequency[term]!++;
  }
  const starts = new Int32Array(texts.length + 1);
  let terms = new Int32Array(1024);
  let weights = new Float32Array(1024);
  let used = 0;
  for (let i = 0; i < texts.length; i++) {
    onText();
    count(texts[i]!, size, counts);
    let square = 0;
    const kept: { term: number; weight: number }[] = [];
    for (const [term, times] of counts) {
      const weight = (1 + log(times)) * idf(frequency[term]!, texts.length);
      square += weight * weight;
      if (frequency[term]! > 1) kept.push({ term, weight });
    }
    kept.sort((a, b) => b.weight - a.weight || a.term - b.term);
    if (kept.length > MOST_TERMS) kept.length = MOST_TERMS;
    kept.sort((a, b) => a.term - b.term);
    if (used + kept.length > terms.length) {
      terms = grown(terms, new Int32Array(terms.length * 2));
      weights = grown(weights, new Float32Array(weights.length * 2));
    }
    const norm = Math.sqrt(square);
    for (const { term, weight } of kept) {
      terms[used] = term;
      weights[used++] = weight / norm;
    }
    starts[i + 1] = used;
  }
  return { starts, terms, weights, size };
}

function idf(frequency: number, texts: number): number {
  return log((texts + BACKGROUND) / (frequency + BACKGROUND * BACKGROUND_SHARE));
}

/** The same numbers in a larger array. */
export function grown<T extends Int32Array | Float32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Counts the terms of a text into `counts`, which is emptied first. */
function count({ title, text }: Readable, size: number, counts: Map<number, number>): void {
  counts.clear();
  const common = commonWords();
  const read = (source: string, times: number) =>
    eachWord(source, (hash, capital, length) => {
      if (length < SHORTEST || common.has(hash)) return;
      const term = (hash ^ (hash >>> MOST_BITS)) & (size - 1);
      counts.set(term, (counts.get(term) ?? 0) + (capital ? NAMED * times : times));
    });
  read(title, TITLE);
  read(text, 1);
}

const commonWords = lazily((): ReadonlySet<number> => {
  const found = new Set<number>();
  eachWord(COMMON_WORDS, (hash) => found.add(hash));
  return found;
});
