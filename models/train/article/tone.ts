import type { HeadModel } from '../fit/heads.js';
import { kernelOf, type SparseMatrix, solveRidge } from '../fit/kernel-ridge.js';

/** An article as sentences of word features, each with its weight. */
export interface ToneArticle {
  readonly sentences: readonly Int32Array[];
  readonly weights: readonly number[];
}

export interface ToneOptions {
  /** Features of fewer articles are left out. */
  readonly minimum: number;
  readonly ridge: number;
}

export interface ToneChannelModel {
  /** Weight of each feature in one sentence; the tone of an article is the weighted mean of its sentences' sums. */
  readonly weights: ReadonlyMap<number, number>;
  /** Tone of every article by a model that has not seen its fold, less the mean. */
  readonly held: readonly number[];
}

/**
 * Learns word weights from whole articles: ridge regression on the weighted share of an article's sentences that have a word,
 * times the word's inverse document frequency, solved over articles, which are few, instead of words, which are many. Articles
 * without a wanted value (null) teach nothing but get a held-out tone.
 */
export function trainTone(
  articles: readonly ToneArticle[],
  wanted: readonly (number | null)[],
  folds: readonly number[],
  options: ToneOptions,
): ToneChannelModel {
  const { matrix, ids, inverse } = matrixOf(articles, options.minimum);
  const { kernel, size, scale } = kernelOf(matrix);
  const usable = wanted.flatMap((value, i) => (value === null ? [] : [i]));
  const values = wanted.map((value) => value ?? 0);
  const held = new Array<number>(articles.length).fill(0);
  for (const fold of new Set(folds)) {
    const others = usable.filter((i) => folds[i] !== fold);
    const { alpha } = solveRidge(kernel, size, others, values, options.ridge);
    articles.forEach((_, i) => {
      if (folds[i] === fold) held[i] = others.reduce((sum, j, k) => sum + kernel[i * size + j]! * alpha[k]!, 0);
    });
  }
  const { alpha } = solveRidge(kernel, size, usable, values, options.ridge);
  const columns = new Float64Array(matrix.width);
  usable.forEach((i, k) => {
    for (let at = matrix.offsets[i]!; at < matrix.offsets[i + 1]!; at++) {
      columns[matrix.columns[at]!]! += (alpha[k]! * matrix.values[at]!) / scale;
    }
  });
  return { weights: new Map(ids.map((id, column) => [id, columns[column]! * inverse[column]!])), held };
}

function matrixOf(
  articles: readonly ToneArticle[],
  minimum: number,
): { readonly matrix: SparseMatrix; readonly ids: readonly number[]; readonly inverse: readonly number[] } {
  const shares = articles.map(({ sentences, weights }) => {
    const share = new Map<number, number>();
    const whole = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    sentences.forEach((features, s) => {
      for (const id of features) share.set(id, (share.get(id) ?? 0) + weights[s]! / whole);
    });
    return share;
  });
  const counts = new Map<number, number>();
  for (const share of shares) for (const id of share.keys()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].flatMap(([id, count]) => (count >= minimum ? [id] : [])).sort((a, b) => a - b);
  const column = new Map(ids.map((id, i) => [id, i]));
  const inverse = ids.map((id) => Math.log((articles.length + 1) / (counts.get(id)! + 1)));
  const offsets = new Uint32Array(articles.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  shares.forEach((share, i) => {
    for (const [id, value] of share) {
      const at = column.get(id);
      if (at === undefined) continue;
      columns.push(at);
      values.push(value * inverse[at]!);
    }
    offsets[i + 1] = columns.length;
  });
  const matrix = { offsets, columns: Int32Array.from(columns), values: Float64Array.from(values), width: ids.length };
  return { matrix, ids, inverse };
}

/** The channels side by side, as the packer takes them; the `most` features of the largest weights. */
export function joinTone(channels: readonly ToneChannelModel[], most: number): HeadModel {
  const sizes = new Map<number, number>();
  for (const { weights } of channels) {
    const spread =
      Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0) / weights.size) || 1;
    for (const [id, weight] of weights) sizes.set(id, (sizes.get(id) ?? 0) + (weight / spread) ** 2);
  }
  const kept = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  const rowOf = new Map(kept.map(([id], row) => [id, row]));
  const table = new Float32Array(rowOf.size * channels.length);
  channels.forEach(({ weights }, channel) => {
    for (const [id, row] of rowOf) table[row * channels.length + channel] = weights.get(id) ?? 0;
  });
  return { bias: new Float64Array(channels.length), rowOf, weights: table, classes: channels.length };
}
