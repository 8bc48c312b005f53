import { randomNumbers, shuffle } from './random.js';

/** Features of labelled rows, one flat array; the features of row `i` are `ids[offsets[i]]` to `ids[offsets[i + 1]]`. */
export interface FeatureRows {
  readonly offsets: Uint32Array;
  readonly ids: Int32Array;
}

/**
 * What is to be learned of a row: wanted probabilities of every class, head after head (NaN where nothing is known), and how much
 * the row counts.
 */
export interface HeadTarget {
  readonly wanted: readonly number[];
  readonly weight: number;
}

export interface HeadTrainingOptions {
  /** Number of classes of each head. */
  readonly heads: readonly number[];
  readonly rate: number;
  readonly epochs: number;
  /** Share of a row's features left out at random each time it is learned from, so that none leans on another. Default: 0. */
  readonly dropout?: number;
  /** Features seen in fewer rows are left out. */
  readonly minimum: number;
  /** The most features to keep. */
  readonly most: number;
  readonly seed: number;
}

/** A fitted linear model of several softmax heads. */
export interface HeadModel {
  readonly bias: Float64Array;
  /** Row of each feature in `weights`. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly weights: Float32Array;
  readonly classes: number;
  /** Sums of squared slopes, by which further learning goes on in smaller steps. */
  readonly squares?: { readonly weights: Float32Array; readonly bias: Float64Array };
}

/**
 * The features worth keeping: those that carry most (weight times the root of their count) in a model fitted to `chosen` rows
 * on everything seen often enough.
 */
export function chooseFeatures(
  rows: FeatureRows,
  targets: readonly HeadTarget[],
  chosen: readonly number[],
  options: HeadTrainingOptions,
): ReadonlyMap<number, number> {
  const counts = countFeatures(rows, chosen);
  const frequent = new Map<number, number>();
  for (const [id, count] of counts) if (count >= options.minimum) frequent.set(id, frequent.size);
  if (frequent.size <= options.most) return frequent;
  const { classes, weights } = trainHeads(keepFeatures(rows, frequent), targets, chosen, options);
  const strength = [...frequent].map(([id, row]) => {
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += weights[row * classes + c]! ** 2;
    return { id, size: Math.sqrt(sum * counts.get(id)!) };
  });
  strength.sort((a, b) => b.size - a.size || a.id - b.id);
  return new Map(strength.slice(0, options.most).map(({ id }, row) => [id, row]));
}

/** Rows of kept features alone, their ids replaced by their row in the weights. */
export interface KeptRows extends FeatureRows {
  readonly rowOf: ReadonlyMap<number, number>;
}

export function keepFeatures(rows: FeatureRows, rowOf: ReadonlyMap<number, number>): KeptRows {
  const offsets = new Uint32Array(rows.offsets.length);
  const ids = new Int32Array(rows.ids.length);
  let size = 0;
  for (let i = 0; i + 1 < rows.offsets.length; i++) {
    for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
      const row = rowOf.get(rows.ids[k]!);
      if (row !== undefined) ids[size++] = row;
    }
    offsets[i + 1] = size;
  }
  return { offsets, ids: ids.slice(0, size), rowOf };
}

function countFeatures(rows: FeatureRows, chosen: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const i of chosen) {
    for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
      counts.set(rows.ids[k]!, (counts.get(rows.ids[k]!) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Softmax regression of several heads on soft targets: one pass over the shuffled rows an epoch, AdaGrad step sizes, the rate
 * falling to three tenths. Goes on from the model `start` where one is given. Deterministic for a seed.
 * @see Duchi, Hazan & Singer (2011), Adaptive subgradient methods
 * @see Srivastava et al. (2014), Dropout
 */
export function trainHeads(
  rows: KeptRows,
  targets: readonly HeadTarget[],
  chosen: readonly number[],
  { heads, rate, epochs, seed, dropout = 0 }: HeadTrainingOptions,
  start?: HeadModel,
): HeadModel {
  const classes = heads.reduce((sum, size) => sum + size, 0);
  const { offsets, ids, rowOf } = rows;
  const weights = start?.weights.slice() ?? new Float32Array(rowOf.size * classes);
  const squares = start?.squares?.weights.slice() ?? new Float32Array(weights.length).fill(0.01);
  const bias = start?.bias.slice() ?? new Float64Array(classes);
  const biasSquares = start?.squares?.bias.slice() ?? new Float64Array(classes).fill(1);
  // All features are there when the model is used, so that each counts for as much less.
  scale(weights, 1 / (1 - dropout));
  const p = new Float64Array(classes);
  const g = new Float64Array(classes);
  const order = Int32Array.from(chosen);
  const random = randomNumbers(seed);
  const seen = new Int32Array(longestRow(offsets));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = rate * (1 - (0.7 * epoch) / epochs);
    for (const i of order) {
      const { wanted, weight } = targets[i]!;
      let count = 0;
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        if (dropout === 0 || random() >= dropout) seen[count++] = ids[k]! * classes;
      }
      p.set(bias);
      for (let k = 0; k < count; k++) {
        const from = seen[k]!;
        for (let c = 0; c < classes; c++) p[c]! += weights[from + c]!;
      }
      softmaxHeads(p, heads);
      for (let c = 0; c < classes; c++) {
        const slope = weight * (p[c]! - wanted[c]!);
        g[c] = Number.isNaN(slope) ? 0 : slope;
        biasSquares[c]! += g[c]! ** 2;
        bias[c]! -= (step * g[c]!) / Math.sqrt(biasSquares[c]!);
      }
      for (let k = 0; k < count; k++) {
        const from = seen[k]!;
        for (let c = 0, to = from; c < classes; c++, to++) {
          const slope = g[c]!;
          const sum = squares[to]! + slope * slope;
          squares[to] = sum;
          weights[to]! -= (step * slope) / Math.sqrt(sum);
        }
      }
    }
  }
  scale(weights, 1 - dropout);
  return { bias, rowOf, weights, classes, squares: { weights: squares, bias: biasSquares } };
}

function scale(weights: Float32Array, factor: number): void {
  if (factor !== 1) for (let at = 0; at < weights.length; at++) weights[at]! *= factor;
}

function longestRow(offsets: Uint32Array): number {
  let longest = 0;
  for (let i = 0; i + 1 < offsets.length; i++) longest = Math.max(longest, offsets[i + 1]! - offsets[i]!);
  return longest;
}

/** The mean of models of the same heads over the same features: what several courses of chance agree on. */
export function averageHeads(models: readonly HeadModel[]): HeadModel {
  const [first] = models;
  if (!first) throw new RangeError('no models to average');
  const weights = new Float32Array(first.weights.length);
  const bias = new Float64Array(first.classes);
  for (const model of models) {
    for (let at = 0; at < weights.length; at++) weights[at]! += model.weights[at]! / models.length;
    for (let c = 0; c < bias.length; c++) bias[c]! += model.bias[c]! / models.length;
  }
  return { bias, rowOf: first.rowOf, weights, classes: first.classes };
}

/** Probabilities of every class of one row. */
export function predictHeads(model: HeadModel, rows: KeptRows, i: number, heads: readonly number[]): Float64Array {
  const { bias, weights, classes } = model;
  const p = Float64Array.from(bias);
  for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
    const from = rows.ids[k]! * classes;
    for (let c = 0; c < classes; c++) p[c]! += weights[from + c]!;
  }
  softmaxHeads(p, heads);
  return p;
}

/** Turns logits into probabilities in place, head by head. */
function softmaxHeads(p: Float64Array, heads: readonly number[]): void {
  let from = 0;
  for (const size of heads) {
    let top = Number.NEGATIVE_INFINITY;
    for (let c = from; c < from + size; c++) if (p[c]! > top) top = p[c]!;
    let sum = 0;
    for (let c = from; c < from + size; c++) {
      p[c] = Math.exp(p[c]! - top);
      sum += p[c]!;
    }
    for (let c = from; c < from + size; c++) p[c]! /= sum;
    from += size;
  }
}
