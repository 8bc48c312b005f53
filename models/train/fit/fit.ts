import { randomNumbers, shuffle } from './random.js';

/** Feature ids of every row, one after the other; row `i` has `ids[offsets[i]]` to `ids[offsets[i + 1]]`. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly ids: Int32Array;
  /** Three probabilities a row. */
  readonly labels: Float32Array;
  readonly weights: Float32Array;
}

export interface FitOptions {
  readonly features: number;
  readonly seed: number;
  readonly epochs: number;
  readonly rate: number;
  /** Rows to learn from. */
  readonly rows: Int32Array;
  /** Share of features left out at random at each step, [0, 1). */
  readonly dropout?: number;
  /** Source of each row; every source has a bias of its own. Default: all are of one. */
  readonly sources?: { readonly of: Uint8Array; readonly count: number };
}

/** Weights of three classes a feature, and the bias of each class by source. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly bias: Float64Array;
}

/**
 * Multinomial logistic regression on soft labels: one pass over the shuffled rows an epoch, AdaGrad step sizes, the rate falling
 * to three tenths. The same seed gives the same weights.
 * @see Duchi, Hazan & Singer (2011), Adaptive subgradient methods
 */
export function fitModel(data: SparseRows, options: FitOptions): Fitted {
  const sources = options.sources ?? { of: new Uint8Array(data.weights.length), count: 1 };
  const state = {
    weights: new Float32Array(options.features * 3),
    squares: new Float32Array(options.features * 3).fill(0.01),
    bias: baseRates(data, options.rows, sources),
    biasSquares: new Float64Array(sources.count * 3).fill(0.1),
    sources: sources.of,
    active: new Int32Array(longest(data)),
    dropout: options.dropout ?? 0,
  };
  const random = randomNumbers(options.seed);
  const order = options.rows.slice();
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - (0.7 * epoch) / options.epochs);
    for (const row of order) step(data, row, rate, state, random);
  }
  return { weights: state.weights, bias: state.bias };
}

/** Where the biases begin: at how often each class is met in a source. */
function baseRates(
  { labels, weights }: SparseRows,
  rows: Int32Array,
  { of, count }: { readonly of: Uint8Array; readonly count: number },
): Float64Array {
  const sums = new Float64Array(count * 3).fill(1);
  for (const row of rows) for (let c = 0; c < 3; c++) sums[of[row]! * 3 + c]! += weights[row]! * labels[row * 3 + c]!;
  return sums.map((sum, i) => Math.log(sum / sums[i - (i % 3) + 1]!));
}

interface State extends Fitted {
  readonly squares: Float32Array;
  readonly biasSquares: Float64Array;
  readonly active: Int32Array;
  readonly sources: Uint8Array;
  readonly dropout: number;
}

const logits = new Float64Array(3);
const slopes = new Float64Array(3);

function step(data: SparseRows, row: number, rate: number, state: State, random: () => number): void {
  const { weights, squares, bias, biasSquares, active, dropout } = state;
  const own = state.sources[row]! * 3;
  const scale = 1 / (1 - dropout);
  for (let c = 0; c < 3; c++) logits[c] = bias[own + c]!;
  let count = 0;
  for (let k = data.offsets[row]!; k < data.offsets[row + 1]!; k++) {
    if (dropout > 0 && random() < dropout) continue;
    const at = data.ids[k]! * 3;
    active[count++] = at;
    logits[0]! += weights[at]! * scale;
    logits[1]! += weights[at + 1]! * scale;
    logits[2]! += weights[at + 2]! * scale;
  }
  softmax(logits);
  for (let c = 0; c < 3; c++) {
    const slope = data.weights[row]! * (logits[c]! - data.labels[row * 3 + c]!);
    slopes[c] = slope;
    biasSquares[own + c]! += slope * slope;
    bias[own + c]! -= (rate * slope) / Math.sqrt(biasSquares[own + c]!);
  }
  for (let c = 0; c < 3; c++) {
    const slope = slopes[c]!;
    const square = slope * slope;
    for (let k = 0; k < count; k++) {
      const at = active[k]! + c;
      const sum = squares[at]! + square;
      squares[at] = sum;
      weights[at]! -= (rate * slope) / Math.sqrt(sum);
    }
  }
}

function softmax(values: Float64Array): void {
  const top = Math.max(values[0]!, values[1]!, values[2]!);
  let sum = 0;
  for (let c = 0; c < 3; c++) {
    values[c] = Math.exp(values[c]! - top);
    sum += values[c]!;
  }
  for (let c = 0; c < 3; c++) values[c]! /= sum;
}

function longest(data: SparseRows): number {
  let most = 0;
  for (let i = 0; i + 1 < data.offsets.length; i++) most = Math.max(most, data.offsets[i + 1]! - data.offsets[i]!);
  return most;
}
