import { COLUMN, COLUMNS, decode, LABEL } from '../../../src/training.js';
import { randomNumbers, shuffle } from '../fit/random.js';

/** Tokens of one stretch of text with their features and the labels they should get. */
export interface TaggedStretch {
  /** Rows of the features, token after token. */
  readonly rows: Int32Array;
  /** Where each token's features begin; one more than there are tokens. */
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
}

export interface ChainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** By how much a wrong label must lose: content missed, and content invented. */
  readonly missed: number;
  readonly invented: number;
  /** By how much a speaker or cue must win over neither; half as much the other way round. */
  readonly named: number;
  readonly seed: number;
}

/**
 * Fits the weights of a linear chain, `COLUMNS` a feature: after each stretch the best wrong labelling (a structured
 * hinge loss, costs added) gives way to the right one by a step of AdaGrad. Averaged over the last half of the epochs.
 * @see Collins (2002), Discriminative training methods for hidden Markov models; Taskar, Guestrin & Koller (2003)
 */
export function trainChain(stretches: readonly TaggedStretch[], features: number, options: ChainOptions): Float32Array {
  // A feature's weights stand beside their sums of squares, in one line of the processor's memory.
  const table = new Float32Array(features * WIDTH);
  for (let row = 0; row < features; row++) {
    for (let c = 0; c < COLUMNS; c++) table[row * WIDTH + SQUARES + c] = START;
  }
  const sum = new Float64Array(features * COLUMNS);
  let summed = 0;
  const order = Int32Array.from(stretches.keys());
  const random = randomNumbers(options.seed);
  const longest = stretches.reduce((most, { labels }) => Math.max(most, labels.length), 1);
  const work = new Work(longest);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const stretch = stretches[index]!;
      work.gradient(stretch, table, options);
      step(stretch, work.gradients, table, options);
    }
    if (epoch < options.epochs / 2) continue;
    for (let row = 0; row < features; row++) {
      for (let c = 0; c < COLUMNS; c++) sum[row * COLUMNS + c]! += table[row * WIDTH + c]!;
    }
    summed++;
  }
  return Float32Array.from(sum, (value) => value / Math.max(1, summed));
}

/** Numbers a feature takes while training: weights, then sums of squares, then room to fill the line. */
const WIDTH = 16;
const SQUARES = 8;
/** Sum of squares before the first step, so that it is not the largest. */
const START = 0.25;

function step(
  { rows, starts, labels }: TaggedStretch,
  gradients: Float64Array,
  table: Float32Array,
  { rate }: ChainOptions,
): void {
  for (let i = 0; i < labels.length; i++) {
    let wrong = false;
    for (let c = 0; c < COLUMNS; c++) wrong ||= gradients[i * COLUMNS + c] !== 0;
    if (!wrong) continue;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = rows[k]! * WIDTH;
      for (let c = 0; c < COLUMNS; c++) {
        const g = gradients[i * COLUMNS + c]!;
        if (g === 0) continue;
        table[at + SQUARES + c]! += g * g;
        table[at + c]! += (rate * g) / Math.sqrt(table[at + SQUARES + c]!);
      }
    }
  }
}

/** Scores of every token's columns; rows of the table are `width` long. */
function scoreStretch(
  { rows, starts, labels }: TaggedStretch,
  weights: Float32Array,
  out: Float32Array,
  width: number,
): void {
  for (let i = 0; i < labels.length; i++) {
    for (let c = 0; c < COLUMNS; c++) out[i * COLUMNS + c] = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const at = rows[k]! * width;
      for (let c = 0; c < COLUMNS; c++) out[i * COLUMNS + c]! += weights[at + c]!;
    }
  }
}

/** The best labels under the weights so far, wrong ones favoured by their cost, against the labels wanted. */
class Work {
  readonly gradients: Float64Array;
  private readonly scores: Float32Array;
  private readonly found: Uint8Array;

  constructor(longest: number) {
    this.scores = new Float32Array(longest * COLUMNS);
    this.gradients = new Float64Array(longest * COLUMNS);
    this.found = new Uint8Array(longest);
  }

  /** Wanted minus found use of each column, for each token. */
  gradient(stretch: TaggedStretch, table: Float32Array, { missed, invented, named }: ChainOptions): void {
    const { labels } = stretch;
    const { scores, gradients, found } = this;
    scoreStretch(stretch, table, scores, WIDTH);
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!;
      scores[i * COLUMNS + COLUMN.content]! += label >= LABEL.begin ? -missed : invented;
      scores[i * COLUMNS + COLUMN.source]! += label === LABEL.source ? -named : named / 2;
      scores[i * COLUMNS + COLUMN.cue]! += label === LABEL.cue ? -named : named / 2;
    }
    decode(scores, 0, labels.length, found);
    gradients.fill(0, 0, labels.length * COLUMNS);
    addPath(labels, labels.length, 1, gradients);
    addPath(found, labels.length, -1, gradients);
  }
}

function addPath(labels: Uint8Array, length: number, sign: number, out: Float64Array): void {
  let inside = false;
  for (let i = 0; i < length; i++) {
    const label = labels[i]!;
    const at = i * COLUMNS;
    if (label >= LABEL.begin) {
      out[at + COLUMN.content]! += sign;
      if (label === LABEL.begin) out[at + (inside ? COLUMN.again : COLUMN.begin)]! += sign;
    } else {
      if (label === LABEL.source) out[at + COLUMN.source]! += sign;
      if (label === LABEL.cue) out[at + COLUMN.cue]! += sign;
      if (inside) out[at + COLUMN.leave]! += sign;
    }
    inside = label >= LABEL.begin;
  }
}
