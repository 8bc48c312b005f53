import { randomNumbers, shuffle } from '../fit/random.js';
import type { StanceRow } from '../stance/rows.js';
import type { ChosenWord } from './choose-words.js';

/** Numbers a word gets: logits of negative and of positive where it stands before, after or far from the target. */
export const SIGNATURE = 6;
const ZONES = 3;
/** Places from the target at which a word counts as far. */
const FAR = 7;
/** A negated word counts as its opposite, by half. */
const NEGATED = -0.5;
const NEGATORS = new Set("not n't n’t never no without neither nor".split(' '));
const PASSES = 3;
const RATE = { word: 0.03, vector: 0.004 };
/** Pull of a word's own weight toward what its vector predicts. */
const SHRINK = 0.004;

/**
 * Learns how each word colours the name it stands near: a softmax regression in which a word weighs what its vector
 * predicts plus a correction of its own, so that rare words borrow from similar ones. Returns `SIGNATURE` numbers a
 * word: before the target −, +, after it −, +, far −, +.
 */
export function learnSignatures(rows: readonly StanceRow[], words: readonly ChosenWord[], seed: number): Float32Array {
  const width = words[0]?.vector.length ?? 0;
  const index = new Map(words.map((word, i) => [word.word, i]));
  const model = {
    words,
    width,
    line: new Float64Array(SIGNATURE * width),
    own: new Float32Array(words.length * SIGNATURE),
    squares: new Float32Array(words.length * SIGNATURE).fill(0.05),
    bias: [0, 0],
  };
  const read = rows.map((row) => readWords(row, index));
  const order = Int32Array.from(rows.keys());
  const random = randomNumbers(seed);
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const i of order) learn(model, read[i]!, rows[i]!.label, rows[i]!.weight, 1 - (0.6 * pass) / PASSES);
  }
  const signatures = new Float32Array(words.length * SIGNATURE);
  for (let i = 0; i < words.length; i++) {
    for (let s = 0; s < SIGNATURE; s++) signatures[i * SIGNATURE + s] = weightOf(model, i, s);
  }
  return signatures;
}

interface Model {
  readonly words: readonly ChosenWord[];
  readonly width: number;
  /** One line a number of the signature: what a vector predicts. */
  readonly line: Float64Array;
  /** Each word's own correction. */
  readonly own: Float32Array;
  readonly squares: Float32Array;
  readonly bias: number[];
}

/** Words of a row: `word * 3 + zone`, and 1 or the factor of a negated one. */
interface ReadRow {
  readonly at: Int32Array;
  readonly factor: Float32Array;
}

function weightOf(model: Model, word: number, s: number): number {
  const { line, width, own } = model;
  const { vector } = model.words[word]!;
  let sum = own[word * SIGNATURE + s]!;
  for (let d = 0; d < width; d++) sum += line[s * width + d]! * vector[d]!;
  return sum;
}

function learn(model: Model, row: ReadRow, label: readonly number[], weight: number, rate: number): void {
  const logits = [model.bias[0]!, model.bias[1]!];
  for (let k = 0; k < row.at.length; k++) {
    const word = Math.floor(row.at[k]! / ZONES);
    const zone = row.at[k]! % ZONES;
    logits[0]! += row.factor[k]! * weightOf(model, word, zone * 2);
    logits[1]! += row.factor[k]! * weightOf(model, word, zone * 2 + 1);
  }
  const top = Math.max(0, logits[0]!, logits[1]!);
  const negative = Math.exp(logits[0]! - top);
  const positive = Math.exp(logits[1]! - top);
  const sum = negative + positive + Math.exp(-top);
  const slopes = [weight * (negative / sum - label[0]!), weight * (positive / sum - label[2]!)];
  for (let c = 0; c < 2; c++) {
    const slope = slopes[c]!;
    model.bias[c]! -= 0.002 * rate * slope;
    for (let k = 0; k < row.at.length; k++) {
      const word = Math.floor(row.at[k]! / ZONES);
      move(model, word, (row.at[k]! % ZONES) * 2 + c, slope * row.factor[k]!, rate);
    }
  }
}

function move(model: Model, word: number, s: number, slope: number, rate: number): void {
  const { line, width, own, squares } = model;
  const { vector } = model.words[word]!;
  for (let d = 0; d < width; d++) line[s * width + d]! -= RATE.vector * rate * slope * vector[d]!;
  const at = word * SIGNATURE + s;
  squares[at]! += slope * slope;
  own[at]! -= RATE.word * rate * (slope / Math.sqrt(squares[at]!) + SHRINK * own[at]!);
}

function readWords(row: StanceRow, index: ReadonlyMap<string, number>): ReadRow {
  const { tokens, sentences } = row.annotation;
  const { span, sentence: number } = row.mentions[row.target]!;
  const sentence = sentences[number];
  const at: number[] = [];
  const factor: number[] = [];
  if (sentence !== undefined) {
    let from = sentence.from;
    while (from < sentence.to && tokens[from]!.end <= span.start) from++;
    let to = from;
    while (to + 1 < sentence.to && tokens[to + 1]!.start < span.end) to++;
    let negator = -99;
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!;
      if (NEGATORS.has(token.normal)) negator = i;
      if (i >= from && i <= to) continue;
      const first = token.text.charAt(0);
      if (i > sentence.from && first !== first.toLowerCase()) continue;
      const word = index.get(token.normal);
      if (word === undefined) continue;
      const distance = i < from ? from - i : i - to;
      at.push(word * ZONES + (distance > FAR ? 2 : i < from ? 0 : 1));
      factor.push(negator >= i - 4 && negator < i ? NEGATED : 1);
    }
  }
  return { at: Int32Array.from(at), factor: Float32Array.from(factor) };
}
