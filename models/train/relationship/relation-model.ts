import type { LinearWeights } from '../../../src/linear/index.js';
import { HEADS } from '../../../src/readers/fast/relation/heads.js';
import { LEARNED_VERSION } from '../../../src/readers/fast/relation/version.js';
import { againstLast, encodeHeads } from '../fit/encode-heads.js';
import { foldOf } from '../fit/folds.js';
import {
  chooseFeatures,
  type HeadModel,
  type HeadTrainingOptions,
  keepFeatures,
  predictHeads,
  trainHeads,
} from '../fit/heads.js';
import type { RelationRows, RelationSentence } from './relation-rows.js';

export interface RelationModelOptions extends HeadTrainingOptions {
  readonly folds: number;
  /** Print of the vocabulary that the features were made with. */
  readonly vocabulary: number;
  /** Levels of a quantized weight on either side of 0. */
  readonly levels: number;
}

/** Shares of coded ties read rightly, in percent, each by a model that has not seen its article. */
export interface RelationFigures {
  readonly relationships: number;
  readonly side: number;
  readonly quad: number;
  readonly way: number;
}

/** Classes of each head. */
export const SIZES = Object.values(HEADS).map(({ labels }) => labels.length);
const QUADS = HEADS.quad.labels.length;

/** Fits the model of two actors in a sentence; the sentences of `leftOut` articles are neither learned from nor measured on. */
export function trainRelationModel(
  sentences: readonly RelationSentence[],
  { rows, wanted }: RelationRows,
  leftOut: ReadonlySet<string>,
  options: RelationModelOptions,
): { readonly packed: LinearWeights; readonly figures: RelationFigures } {
  const targets = wanted.map((each, i) => ({ wanted: each, weight: sentences[i]!.weight }));
  const taught = sentences.flatMap(({ article }, i) => (article === null ? [i] : []));
  const coded = sentences.flatMap(({ article }, i) => (article !== null && !leftOut.has(article) ? [i] : []));
  // Chosen without the coded ones, so that no coded sentence has a say in its own examination.
  const kept = keepFeatures(rows, chooseFeatures(rows, targets, taught, { ...options, epochs: 2, dropout: 0 }));
  const learn = (chosen: readonly number[]): HeadModel => trainHeads(kept, targets, chosen, options);
  const answers: { readonly p: Float64Array; readonly wanted: readonly number[] }[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    const isIn = (i: number) => foldOf(sentences[i]!.article!, options.folds) === fold;
    const model = learn([...taught, ...coded.filter((i) => !isIn(i))]);
    for (const i of coded.filter(isIn)) answers.push({ p: predictHeads(model, kept, i, SIZES), wanted: wanted[i]! });
  }
  const final = learn([...taught, ...coded]);
  return {
    packed: encodeHeads(againstLast(final, SIZES), {
      features: LEARNED_VERSION,
      vocabulary: options.vocabulary,
      levels: options.levels,
    }),
    figures: figuresOf(answers),
  };
}

function figuresOf(
  answers: readonly { readonly p: Float64Array; readonly wanted: readonly number[] }[],
): RelationFigures {
  const ties = answers.filter(({ wanted }) => wanted[0] === 0);
  const share = (isRight: (p: Float64Array, wanted: readonly number[]) => boolean) =>
    (100 * ties.filter(({ p, wanted }) => isRight(p, wanted)).length) / Math.max(1, ties.length);
  const isFriendly = (p: ArrayLike<number>) => p[1]! + p[2]! >= p[3]! + p[4]!;
  return {
    relationships: ties.length,
    side: share((p, wanted) => isFriendly(p) === isFriendly(wanted)),
    quad: share((p, wanted) => top(p, 1, QUADS) === top(wanted, 1, QUADS)),
    way: share((p, wanted) => top(p, QUADS, QUADS + 3) === top(wanted, QUADS, QUADS + 4)),
  };
}

function top(p: ArrayLike<number>, from: number, to: number): number {
  let best = from;
  for (let k = from + 1; k < to; k++) if (p[k]! > p[best]!) best = k;
  return best;
}
