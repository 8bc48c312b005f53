import { HASH_MASK, type LinearWeights } from '../../../src/linear/index.js';
import { encodeRows, quantize } from './encode-rows.js';
import type { HeadModel } from './heads.js';

export interface EncodingOptions {
  /** Version of the features. */
  readonly features: number;
  /** Print of the vocabulary that the features were made with; null when they use none. */
  readonly vocabulary: number | null;
  /** Levels on either side of 0. Fewer make more weights round to nothing, which costs no room. */
  readonly levels: number;
}

/** Share of the weights of a class that the levels span; the few beyond are cut to the last level. */
const SPANNED = 0.999;

/**
 * Quantizes the weights of a fitted model and packs them, ids ascending. Features that round to nothing are dropped.
 */
export function encodeHeads(model: HeadModel, { features, vocabulary, levels }: EncodingOptions): LinearWeights {
  const { classes, weights, rowOf, bias } = model;
  const steps = Array.from({ length: classes }, (_, c) => spanOf(weights, classes, c) / levels);
  const rows = [...rowOf].map(([id, row]) => ({
    id: id & HASH_MASK,
    bytes: steps.map((step, c) => quantize(weights[row * classes + c]!, step)),
  }));
  return { features, vocabulary, bias: [...bias], steps, ...encodeRows(rows, classes) };
}

/** The same model with the last class of every head at 0 and left out: only differences between classes matter. */
export function againstLast(model: HeadModel, sizes: readonly number[]): HeadModel {
  const { classes, weights, rowOf, bias } = model;
  const columns: { readonly from: number; readonly last: number }[] = [];
  let start = 0;
  for (const size of sizes) {
    for (let k = 0; k < size - 1; k++) columns.push({ from: start + k, last: start + size - 1 });
    start += size;
  }
  const table = new Float32Array(rowOf.size * columns.length);
  for (let row = 0; row < rowOf.size; row++) {
    columns.forEach(({ from, last }, c) => {
      table[row * columns.length + c] = weights[row * classes + from]! - weights[row * classes + last]!;
    });
  }
  return {
    bias: Float64Array.from(columns, ({ from, last }) => bias[from]! - bias[last]!),
    rowOf,
    weights: table,
    classes: columns.length,
  };
}

function spanOf(weights: Float32Array, classes: number, c: number): number {
  const sizes: number[] = [];
  for (let at = c; at < weights.length; at += classes) sizes.push(Math.abs(weights[at]!));
  sizes.sort((a, b) => a - b);
  return Math.max(1e-7, sizes[Math.ceil((sizes.length - 1) * SPANNED)] ?? 0);
}
