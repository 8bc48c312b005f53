import type { LinearWeights } from '../../../src/linear/index.js';
import { HEADS, type HeadName } from '../../../src/readers/fast/relationship/heads.js';
import { TIE_VERSION } from '../../../src/readers/fast/relationship/version.js';
import { chooseLean, type Judged } from '../fit/choose-lean.js';
import { againstLast, encodeHeads } from '../fit/encode-heads.js';
import { foldOf } from '../fit/folds.js';
import {
  averageHeads,
  chooseFeatures,
  type HeadModel,
  type HeadTrainingOptions,
  type KeptRows,
  keepFeatures,
  predictHeads,
  trainHeads,
} from '../fit/heads.js';
import type { RelationshipRows, RelationshipSentence } from './rows.js';

// Object.keys forgets that the keys are those of the object.
const HEAD_NAMES = Object.keys(HEADS) as HeadName[];
/** Classes of each head, in the order of `HEADS`. */
const SIZES = Object.values(HEADS).map(({ labels }) => labels.length);

/** One course of learning. */
export type Course = Required<Pick<HeadTrainingOptions, 'rate' | 'epochs' | 'dropout'>>;

export interface RelationshipSentenceOptions extends Pick<HeadTrainingOptions, 'minimum' | 'most' | 'seed'> {
  /** How the features are chosen. */
  readonly choose: Course;
  /** First from the teacher, then from coders. */
  readonly taught: Course;
  readonly coded: Course;
  /** Models whose weights are averaged, each with other chances. */
  readonly models: number;
  readonly folds: number;
  /** Print of the vocabulary that the features were made with. */
  readonly vocabulary: number;
  /** Times that the articles are dealt into folds anew. */
  readonly rounds: number;
  /** Levels of a quantized weight on either side of 0. */
  readonly levels: number;
  /** Powers of the classes' shares tried when labels are decided on. */
  readonly powers: readonly number[];
  readonly report?: (line: string) => void;
}

/** A figure of each head. */
export type HeadFigures = Readonly<Record<keyof typeof HEADS, number>>;

export interface RelationshipSentenceModel {
  /** Weights fitted without the sentences of the articles left out. */
  readonly packed: LinearWeights;
  /** Weights fitted without one fold of articles each; sentences of the other articles are as in `packed`. */
  readonly folds: readonly LinearWeights[];
  /** Macro-F1 over coded sentences, in percent, mean over the rounds. */
  readonly figures: HeadFigures;
  /** Power of the shares chosen for each head. */
  readonly powers: HeadFigures;
}

/**
 * Fits the model of a sentence: first to what the teacher says of many, then to the few that are coded. The sentences of
 * `leftOut` articles are never learned from, nor do they have a say in any choice: figures and powers come from the sentences
 * of other articles, each judged by models that have not seen its article.
 */
export function trainRelationshipSentences(
  sentences: readonly RelationshipSentence[],
  rows: RelationshipRows,
  leftOut: ReadonlySet<string>,
  options: RelationshipSentenceOptions,
): RelationshipSentenceModel {
  const { minimum, most, seed, report } = options;
  const { targets } = rows;
  const taught = sentences.flatMap(({ article }, i) => (article === null ? [i] : []));
  const coded = sentences.flatMap(({ article }, i) => (article === null || leftOut.has(article) ? [] : [i]));
  // Chosen on what the teacher labelled alone, so that no coded sentence has a say in its own examination.
  const choosing = { ...options.choose, heads: SIZES, minimum, most, seed };
  const kept = keepFeatures(rows.rows, chooseFeatures(rows.rows, targets, taught, choosing));
  report?.(`${kept.rowOf.size} features kept`);
  const course = { heads: SIZES, minimum, most };
  const bases = Array.from({ length: options.models }, (_, k) => {
    const base = trainHeads(kept, targets, taught, { ...course, ...options.taught, seed: seed + k });
    report?.(`learned from the teacher, ${k + 1} of ${options.models}`);
    return base;
  });
  const learn = (chosen: readonly number[]) =>
    averageHeads(
      bases.map((base, k) => trainHeads(kept, targets, chosen, { ...course, ...options.coded, seed: seed + k }, base)),
    );
  const folds: HeadModel[] = [];
  const rounds: Judged[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    const judged: Judged[] = [];
    const fold = (i: number) => foldOf(`${sentences[i]!.article}${'#'.repeat(round)}`, options.folds);
    for (let part = 0; part < options.folds; part++) {
      const model = learn(coded.filter((i) => fold(i) !== part));
      if (round === 0) folds.push(model);
      judged.push(
        ...judge(
          model,
          kept,
          rows,
          coded.filter((i) => fold(i) === part),
        ),
      );
    }
    rounds.push(judged);
    report?.(`round ${round + 1} of ${options.rounds}`);
  }
  const leans = HEAD_NAMES.map((name, head) => {
    const from = SIZES.slice(0, head).reduce((sum, size) => sum + size, 0);
    const lean = chooseLean(rounds, { from, size: SIZES[head]!, powers: options.powers });
    report?.(`${name}: macro-F1 ${lean.figure.toFixed(1)} at power ${lean.power}`);
    return [name, lean] as const;
  });
  const favour = leans.flatMap(([, lean]) => lean.favour.slice(0, -1));
  const pack = (model: HeadModel): LinearWeights => ({
    ...encodeHeads(againstLast(model, SIZES), {
      features: TIE_VERSION,
      vocabulary: options.vocabulary,
      levels: options.levels,
    }),
    settings: { favour },
  });
  return {
    packed: pack(learn(coded)),
    folds: folds.map(pack),
    figures: byHead(leans.map(([name, { figure }]) => [name, figure])),
    powers: byHead(leans.map(([name, { power }]) => [name, power])),
  };
}

function judge(model: HeadModel, kept: KeptRows, { targets }: RelationshipRows, chosen: readonly number[]): Judged[] {
  return chosen.map((i) => ({ p: predictHeads(model, kept, i, SIZES), wanted: targets[i]!.wanted }));
}

function byHead(entries: readonly (readonly [HeadName, number])[]): HeadFigures {
  // One entry a head, which Object.fromEntries cannot tell.
  return Object.fromEntries(entries) as HeadFigures;
}
