import { firstEndingAfter, overlap, type Range } from '../../../src/core/index.js';
import type { LinearWeights } from '../../../src/linear/index.js';
import {
  actsNear,
  type Candidate,
  candidateFeatures,
  eachCandidate,
  MOST_SPEAKER_FEATURES,
  SPEAKER_VERSION,
  type Spoke,
  sceneOf,
  type TokenScorer,
  tag,
  type Unit,
  unitsOf,
} from '../../../src/training.js';
import { encodeHeads } from '../fit/encode-heads.js';
import { randomNumbers, shuffle } from '../fit/random.js';
import type { ReadText } from './texts.js';

export interface SpeakerOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Features seen fewer times are left out. */
  readonly least: number;
  readonly levels: number;
  readonly seed: number;
}

/** Something said, everybody who may have said it, and who did. */
interface Question {
  /** Hashed features of each candidate. */
  readonly candidates: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** A text and the tagger that labels it: one that has not learned from it. */
export interface TextToTag {
  readonly text: ReadText;
  readonly tagger: TokenScorer;
}

/** Fits the choice of a speaker among candidates: a softmax over them, by AdaGrad. The same input gives the same weights. */
export function trainSpeakers(texts: readonly TextToTag[], options: SpeakerOptions): LinearWeights {
  const questions = texts.flatMap(questionsOf);
  const counts = new Map<number, number>();
  for (const { candidates } of questions) {
    for (const ids of candidates) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const rowOf = new Map<number, number>();
  for (const [id, count] of counts) if (count >= options.least) rowOf.set(id, rowOf.size);
  const weights = fitChoice(questions, rowOf, options);
  const model = { bias: new Float64Array(1), rowOf, weights, classes: 1 };
  return encodeHeads(model, { features: SPEAKER_VERSION, vocabulary: null, levels: options.levels });
}

function fitChoice(
  questions: readonly Question[],
  rowOf: ReadonlyMap<number, number>,
  options: SpeakerOptions,
): Float32Array {
  const weights = new Float32Array(rowOf.size);
  const squares = new Float32Array(rowOf.size).fill(0.25);
  const sum = new Float64Array(rowOf.size);
  const order = Int32Array.from(questions.keys());
  const random = randomNumbers(options.seed);
  const rows = questions.map(({ candidates }) =>
    candidates.map((ids) => Array.from(ids, (id) => rowOf.get(id)).filter((row) => row !== undefined)),
  );
  let summed = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { right } = questions[index]!;
      const scores = rows[index]!.map((ids) => ids.reduce((score, row) => score + weights[row]!, 0));
      const all = softmax(scores, () => true);
      const wanted = softmax(scores, (k) => right[k]!);
      rows[index]!.forEach((ids, k) => {
        const gradient = wanted[k]! - all[k]!;
        if (Math.abs(gradient) < 0.005) return;
        for (const row of ids) {
          squares[row]! += gradient * gradient;
          weights[row]! += (options.rate * gradient) / Math.sqrt(squares[row]!);
        }
      });
    }
    if (epoch < options.epochs / 2) continue;
    for (let row = 0; row < weights.length; row++) sum[row]! += weights[row]!;
    summed++;
  }
  return Float32Array.from(sum, (value) => value / Math.max(1, summed));
}

function softmax(scores: readonly number[], among: (index: number) => boolean): number[] {
  const top = scores.reduce((most, score, k) => (among(k) ? Math.max(most, score) : most), Number.NEGATIVE_INFINITY);
  const parts = scores.map((score, k) => (among(k) ? Math.exp(score - top) : 0));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/** The questions of a text. What is nobody's attribution asks nothing; the last speaker is the true one. */
function questionsOf({ text, tagger }: TextToTag): Question[] {
  const { annotation, reading, sentenceOf } = text;
  const tagged = tag(annotation, reading, tagger);
  const scene = sceneOf(annotation, reading, tagged, sentenceOf);
  const { units } = unitsOf(annotation, reading, tagged.labels, sentenceOf);
  const gold = goldOf(text);
  const buffer = new Int32Array(MOST_SPEAKER_FEATURES);
  const questions: Question[] = [];
  let last: Spoke | null = null;
  for (const unit of units) {
    const truth = truthOf(unit, gold.of, gold.attributions);
    if (truth === null) continue;
    const candidates: Int32Array[] = [];
    const right: boolean[] = [];
    eachCandidate(scene, unit, actsNear(reading, unit), last, (candidate) => {
      candidates.push(buffer.slice(0, candidateFeatures(candidate, buffer)));
      right.push(isRight(candidate, truth, last));
    });
    if (truth.source) last = { speaker: truth.source, cue: null, sentence: unit.lastSentence };
    if (right.includes(true)) questions.push({ candidates, right });
  }
  return questions;
}

function isRight({ kind, range }: Candidate, { head }: Truth, last: Spoke | null): boolean {
  if (head < 0) return kind === 2;
  if (kind === 1) return overlap(last?.speaker, { from: head, to: head + 1 });
  return range !== null && range.from <= head && head < range.to;
}

/** Where the head of a source stands and all of it; no head (−1) for what nobody named says. */
interface Truth {
  readonly head: number;
  readonly source: Range | null;
}

function goldOf({ attributed, annotation }: ReadText): { of: Int32Array; attributions: Truth[] } {
  const { tokens } = annotation;
  const of = new Int32Array(tokens.length).fill(-1);
  const attributions = attributed.attributions.map(({ source, content }, index) => {
    for (const [start, end] of content) {
      for (let i = firstEndingAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) of[i] = index;
    }
    const [first] = source;
    if (!first) return { head: -1, source: null };
    const from = firstEndingAfter(tokens, first[0]);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < first[1]) to++;
    return to > from ? { head: headIn(annotation.tokens, from, to), source: { from, to } } : { head: -1, source: null };
  });
  return { of, attributions };
}

/** The last word of a phrase before a preposition, a relative or a comma. */
function headIn(tokens: ReadText['annotation']['tokens'], from: number, to: number): number {
  let end = from + 1;
  while (end < to) {
    const { pos, text, normal } = tokens[end]!;
    if (pos === 'ADP' || (pos === 'PUNCT' && text !== '-' && text !== '.') || pos === 'SCONJ') break;
    if (normal === 'who' || normal === 'which' || normal === 'that') break;
    end++;
  }
  while (end > from + 1 && tokens[end - 1]!.pos === 'PART') end--;
  return end - 1;
}

/** The attribution that most of a stretch belongs to; null when most of it belongs to none. */
function truthOf({ range }: Unit, of: Int32Array, attributions: readonly Truth[]): Truth | null {
  const counts = new Map<number, number>();
  for (let i = range.from; i < range.to; i++) counts.set(of[i]!, (counts.get(of[i]!) ?? 0) + 1);
  let best = -1;
  let most = 0;
  for (const [index, count] of counts) {
    if (index < 0 || count <= most) continue;
    most = count;
    best = index;
  }
  return best < 0 || 2 * most < range.to - range.from ? null : attributions[best]!;
}
