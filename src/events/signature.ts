import { generator } from '../stats/index.js';
import { eachWord } from './words.js';

/** Words that make a shingle. Two reports of one event share sentences of a speech, seldom many runs of four words. */
const SHINGLE = 4;
/** Words that a text must have: notices shorter than this are made after one template without being copies. */
const FEWEST_WORDS = 40;
/** Least hashes kept; a multiple of the band. */
const HASHES = 63;
/** Each is kept as two characters, 12 bits: two texts agree on one by chance once in 4,096. */
const CHARACTERS = 2;
/** Hashes that must agree at once to be looked at: 21 bands of 3 find 94 of 100 pairs of similarity 0.5, 2 of similarity 0.1. */
const BAND = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const random = generator(1, 'signature');
const factors = new Int32Array(HASHES).map(() => random.below(2 ** 31) * 2 + 1);
const addends = new Int32Array(HASHES).map(() => random.below(2 ** 32));

/**
 * MinHash signature of a text's runs of four words, whatever their case and punctuation: 126 characters of which two texts
 * share as large a part as they share runs (see {@link likeness}). A text of fewer than 40 words has the signature '', which
 * is like no other. Takes the text in pieces, such as sentences.
 * @see Broder (1997), On the resemblance and containment of documents
 */
export function signatureOf(pieces: Iterable<string>): string {
  const words = wordsOf(pieces);
  if (words.length < FEWEST_WORDS) return '';
  const shingles = shinglesOf(words);
  // Put together at once: a string that grew by pieces would keep them all.
  const signature: string[] = [];
  for (let i = 0; i < HASHES; i++) {
    const factor = factors[i]!;
    const addend = addends[i]!;
    // Signed numbers all through: unsigned ones above 2³¹ would be kept as floating point, at three times the cost.
    let least = 0x7fffffff;
    for (let k = 0; k < shingles.length; k++) {
      const hash = (Math.imul(shingles[k]!, factor) + addend) | 0;
      if (hash < least) least = hash;
    }
    const bits = scramble(least);
    signature.push(DIGITS[bits & 63]!, DIGITS[(bits >>> 6) & 63]!);
  }
  return signature.join('');
}

function wordsOf(pieces: Iterable<string>): Int32Array {
  const words: number[] = [];
  const add = (hash: number) => void words.push(hash | 0);
  for (const piece of pieces) eachWord(piece, add);
  return Int32Array.from(words);
}

/** One number for every run of four words. */
function shinglesOf(words: Int32Array): Int32Array {
  return Int32Array.from({ length: words.length - SHINGLE + 1 }, (_, at) => {
    let h = 0;
    for (let k = 0; k < SHINGLE; k++) h = scramble(h ^ words[at + k]!) + k;
    return h;
  });
}

function scramble(value: number): number {
  let h = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Estimated share of runs of words that two texts have in common (Jaccard), [0, 1]; standard error at most 0.063. */
export function likeness(a: string, b: string): number {
  if (a.length !== HASHES * CHARACTERS || b.length !== a.length) return 0;
  let same = 0;
  for (let i = 0; i < a.length; i += CHARACTERS) {
    if (a.charCodeAt(i) === b.charCodeAt(i) && a.charCodeAt(i + 1) === b.charCodeAt(i + 1)) same++;
  }
  return same / HASHES;
}

/** How many keys {@link bandOf} has. */
export const BANDS = HASHES / BAND;

/** The key of a signature in one band: two similar texts are likely to share one of them. '' for the signature ''. */
export function bandOf(signature: string, band: number): string {
  const step = BAND * CHARACTERS;
  return signature.slice(band * step, (band + 1) * step);
}
