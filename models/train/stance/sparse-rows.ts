import { Emitter, HASH_MASK } from '../../../src/linear/index.js';
import { cropView, placesOf, type Vocabulary, viewSentence } from '../../../src/syntax/index.js';
import { extract } from '../../../src/training.js';
import { FeatureIds } from '../fit/feature-ids.js';
import type { SparseRows } from '../fit/fit.js';
import type { StanceRow } from './rows.js';

/** Features of every row as kept bits of their hashes, extracted exactly as the scorer does. */
export function hashRows(rows: readonly StanceRow[], vocabulary: Vocabulary): SparseRows {
  const features = new FeatureIds(rows.length);
  const labels = new Float32Array(rows.length * 3);
  const weights = new Float32Array(rows.length);
  const emitter = new Emitter();
  rows.forEach((row, i) => {
    const mention = row.mentions[row.target]!;
    emitter.clear();
    if (row.annotation.sentences[mention.sentence] !== undefined) {
      const near = row.mentions.filter((m) => m.sentence === mention.sentence);
      const whole = viewSentence(row.annotation, mention.sentence, near, vocabulary);
      const [first, last] = placesOf(whole, mention.span);
      if (first >= 0) {
        const { view, from, to } = cropView(whole, first, last);
        extract(view, vocabulary, from, to, emitter);
      }
    }
    features.add(emitter);
    labels.set(row.label, i * 3);
    weights[i] = row.weight;
  });
  return { ...features.rows(), labels, weights };
}

export interface IndexedRows {
  readonly rows: SparseRows;
  /** Hash of each feature, and how often it was seen. */
  readonly hashes: Int32Array;
  readonly seen: Uint16Array;
}

/** Rows whose hashes are replaced by indices of the features seen at least `least` times in rows of weight above 0. */
export function indexRows(rows: SparseRows, least: number): IndexedRows {
  const counts = new Uint16Array(HASH_MASK + 1);
  for (let i = 0; i < rows.weights.length; i++) {
    if (rows.weights[i] === 0) continue;
    for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
      const hash = rows.ids[k]!;
      if (counts[hash]! < 65_535) counts[hash]!++;
    }
  }
  let size = 0;
  for (const count of counts) if (count >= least) size++;
  const hashes = new Int32Array(size);
  const seen = new Uint16Array(size);
  const index = new Int32Array(HASH_MASK + 1).fill(-1);
  let next = 0;
  for (let hash = 0; hash <= HASH_MASK; hash++) {
    if (counts[hash]! < least) continue;
    index[hash] = next;
    seen[next] = counts[hash]!;
    hashes[next++] = hash;
  }
  const offsets = new Uint32Array(rows.offsets.length);
  const ids = new Int32Array(rows.ids.length);
  let n = 0;
  for (let i = 0; i < rows.weights.length; i++) {
    for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
      const id = index[rows.ids[k]!]!;
      if (id >= 0) ids[n++] = id;
    }
    offsets[i + 1] = n;
  }
  return { rows: { ...rows, offsets, ids: ids.subarray(0, n) }, hashes, seen };
}
