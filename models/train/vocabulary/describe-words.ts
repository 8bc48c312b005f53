import type { ChosenWord } from './choose-words.js';
import type { VocabularyWord } from './encode-vocabulary.js';
import { kmeans } from './kmeans.js';
import { SIGNATURE } from './signatures.js';

export interface DescribeOptions {
  readonly fine: number;
  readonly coarse: number;
  /** Weight of the signature against the word vector. */
  readonly pull: number;
}

/** Thresholds of valence in standard deviations; eleven steps, −5 to 5. */
const STEPS = [-2, -1.3, -0.8, -0.4, -0.15, 0.15, 0.4, 0.8, 1.3, 2];

/** Columns of the vocabulary: clusters of words alike in meaning and in how they colour a target, and valence. */
export function describeWords(
  words: readonly ChosenWord[],
  signatures: Float32Array,
  options: DescribeOptions,
): VocabularyWord[] {
  const weights = words.map((word) => Math.sqrt(1 + word.lower));
  const width = (words[0]?.vector.length ?? 0) + SIGNATURE;
  const cluster = (clusters: number, pull: number) =>
    kmeans(points(words, signatures, pull), width, { clusters, weights });
  const fine = cluster(options.fine, options.pull);
  const coarse = cluster(options.coarse, options.pull * 1.5);
  const before = valence(words.length, signatures, [0.65, 0.1, 0.25]);
  const after = valence(words.length, signatures, [0.1, 0.65, 0.25]);
  return words.map(({ word, lemma, tag, otherTag, sure }, i) => ({
    word,
    lemma,
    fine: fine[i]!,
    coarse: coarse[i]!,
    valence: before[i]!,
    valenceAfter: after[i]!,
    tag,
    otherTag,
    sure,
  }));
}

/** The word's vector beside its signature, each number of which is scaled to one standard deviation and cut at three. */
function points(words: readonly ChosenWord[], signatures: Float32Array, pull: number): Float32Array {
  const width = words[0]?.vector.length ?? 0;
  const all = width + SIGNATURE;
  const spread = Array.from({ length: SIGNATURE }, (_, s) => {
    let sum = 0;
    for (let i = 0; i < words.length; i++) sum += signatures[i * SIGNATURE + s]! ** 2;
    return Math.sqrt(sum / Math.max(1, words.length)) || 1;
  });
  const out = new Float32Array(words.length * all);
  for (let i = 0; i < words.length; i++) {
    out.set(words[i]!.vector, i * all);
    for (let s = 0; s < SIGNATURE; s++) {
      const value = signatures[i * SIGNATURE + s]! / spread[s]!;
      out[i * all + width + s] = (pull * Math.max(-3, Math.min(3, value))) / Math.sqrt(SIGNATURE);
    }
  }
  return out;
}

/** Positive minus negative surplus, zones mixed by `mix`, in steps. */
function valence(count: number, signatures: Float32Array, mix: readonly [number, number, number]): Int8Array {
  const raw = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    for (let zone = 0; zone < 3; zone++) {
      const at = i * SIGNATURE + zone * 2;
      raw[i]! += mix[zone]! * (signatures[at + 1]! - signatures[at]!);
    }
    sum += raw[i]! ** 2;
  }
  const spread = Math.sqrt(sum / Math.max(1, count)) || 1;
  return Int8Array.from(raw, (value) => STEPS.filter((step) => value > step * spread).length - 5);
}
