import type { ChosenWord } from './choose-words.js';
import type { StanceRow } from './rows.js';

/** Numbers a word gets: how negative and how positive rows are where it stands before, after or far from the target. */
export const SIGNATURE = 6;
/** Places from the target at which a word counts as far. */
const FAR = 7;
/** Occurrences that the guess from the word's vector is worth. */
const PRIOR = 15;

/**
 * Learns how each word colours its surroundings. The mean surplus of negative and of positive labels around the word
 * is drawn toward what its vector predicts (ridge regression), the more the rarer the word is. Returns
 * `SIGNATURE` numbers a word: before the target −, +, after it −, +, far −, +.
 */
export function learnSignatures(rows: readonly StanceRow[], words: readonly ChosenWord[]): Float32Array {
  const index = new Map(words.map((word, i) => [word.word, i]));
  const surplus = new Float64Array(words.length * SIGNATURE);
  const counts = new Float64Array(words.length * 3);
  const [meanNegative, meanPositive] = meanLabels(rows);
  for (const row of rows) {
    const label = [row.label[0] - meanNegative, row.label[2] - meanPositive] as const;
    eachWord(row, index, (word, zone) => {
      surplus[word * SIGNATURE + zone * 2]! += label[0];
      surplus[word * SIGNATURE + zone * 2 + 1]! += label[1];
      counts[word * 3 + zone]!++;
    });
  }
  const signatures = new Float32Array(surplus.length);
  for (let s = 0; s < SIGNATURE; s++) smooth(words, surplus, counts, s, signatures);
  return signatures;
}

function meanLabels(rows: readonly StanceRow[]): [number, number] {
  let negative = 0;
  let positive = 0;
  for (const row of rows) {
    negative += row.label[0];
    positive += row.label[2];
  }
  const n = Math.max(1, rows.length);
  return [negative / n, positive / n];
}

function eachWord(
  row: StanceRow,
  index: ReadonlyMap<string, number>,
  visit: (word: number, zone: number) => void,
): void {
  const { tokens, sentences } = row.annotation;
  const target = row.mentions[row.target]!;
  const sentence = sentences[target.sentence];
  if (sentence === undefined) return;
  let from = -1;
  let to = -1;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (tokens[i]!.start >= target.span.end || tokens[i]!.end <= target.span.start) continue;
    if (from < 0) from = i;
    to = i;
  }
  if (from < 0) return;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i >= from && i <= to) continue;
    const text = tokens[i]!.text;
    if (i > sentence.from && text.charAt(0) !== text.charAt(0).toLowerCase()) continue;
    const word = index.get(tokens[i]!.normal);
    if (word === undefined) continue;
    const distance = i < from ? from - i : i - to;
    visit(word, distance > FAR ? 2 : i < from ? 0 : 1);
  }
}

function smooth(
  words: readonly ChosenWord[],
  surplus: Float64Array,
  counts: Float64Array,
  s: number,
  signatures: Float32Array,
): void {
  const zone = s >> 1;
  const width = words[0]?.vector.length ?? 0;
  const line = ridge(words, width, (i) => {
    const n = counts[i * 3 + zone]!;
    return n < 3 ? undefined : { value: surplus[i * SIGNATURE + s]! / n, weight: n / (n + 20) };
  });
  for (let i = 0; i < words.length; i++) {
    const guess = predict(line, words[i]!.vector, width);
    signatures[i * SIGNATURE + s] = (surplus[i * SIGNATURE + s]! + PRIOR * guess) / (counts[i * 3 + zone]! + PRIOR);
  }
}

/** Least squares by passes of gradient descent; last number is the constant. */
function ridge(
  words: readonly ChosenWord[],
  width: number,
  known: (i: number) => { value: number; weight: number } | undefined,
): Float64Array {
  const line = new Float64Array(width + 1);
  for (let pass = 0; pass < 60; pass++) {
    const rate = 0.5 / (1 + pass * 0.2);
    for (let k = 0; k < words.length; k++) {
      const i = (k * 7919 + pass * 131) % words.length;
      const point = known(i);
      if (point === undefined) continue;
      const { vector } = words[i]!;
      const error = point.weight * (predict(line, vector, width) - point.value);
      for (let d = 0; d < width; d++) line[d]! -= rate * 0.3 * error * vector[d]!;
      line[width]! -= rate * 0.1 * error;
    }
  }
  return line;
}

function predict(line: Float64Array, vector: Float32Array, width: number): number {
  let sum = line[width]!;
  for (let d = 0; d < width; d++) sum += line[d]! * vector[d]!;
  return sum;
}
