import type { LinearWeights } from '../../../src/linear/index.js';
import { type HeadName, RELATIONSHIP_VERSION } from '../../../src/training.js';
import { againstLast, encodeHeads } from '../fit/encode-heads.js';
import { foldOf } from '../fit/folds.js';
import {
  averageHeads,
  chooseFeatures,
  type HeadModel,
  type HeadTrainingOptions,
  keepFeatures,
  predictHeads,
  trainHeads,
} from '../fit/heads.js';
import { coolHeads } from '../fit/temperature.js';
import { type RelationshipRows, SIZES } from './rows.js';
import { type JudgedRow, settleHeads } from './settle-heads.js';

/** One course of learning. */
export type Course = Required<Pick<HeadTrainingOptions, 'rate' | 'epochs' | 'dropout'>>;

export interface RelationshipOptions extends Pick<HeadTrainingOptions, 'minimum' | 'most' | 'seed'> {
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

/** What was found of one head on articles that the model has not seen. */
export interface HeadFigures {
  /** Macro-F1 over coded sentences, in percent, mean over the rounds. */
  readonly f1: number;
  /** Power of the shares by which the decision leans toward rare classes. */
  readonly power: number;
  readonly temperature: number;
}

export interface RelationshipTraining {
  /** Weights fitted without the sentences of the articles left out. */
  readonly packed: LinearWeights;
  /** Weights fitted without one fold of articles each; sentences of the other articles are as in `packed`. */
  readonly folds: readonly LinearWeights[];
  readonly figures: Readonly<Record<HeadName, HeadFigures>>;
}

/**
 * Fits the model of a pair in a sentence: first to what the teacher says of many, then to the few that are coded; sentences made up
 * are learned from both times. Pairs of whole articles tell how sure to be and are not learned from, so that what is calibrated on
 * them later stays honest. Sentences of `leftOut` articles are never learned from, nor do they have a say in any choice: figures,
 * temperatures and powers come from the sentences of other articles, each judged by models that have not seen its article.
 */
export function trainRelationship(
  { rows, targets, articles, sources }: RelationshipRows,
  leftOut: ReadonlySet<string>,
  options: RelationshipOptions,
): RelationshipTraining {
  const { minimum, most, seed, report } = options;
  const from = (...wanted: RelationshipRows['sources']) =>
    sources.flatMap((source, i) => (wanted.includes(source) ? [i] : []));
  const coded = from('coded').filter((i) => !leftOut.has(articles[i]!));
  const examined = [...coded, ...from('pair')];
  const invented = from('invented');
  // Chosen without the coded ones, so that no coded sentence has a say in its own examination.
  const taught = [...from('taught'), ...invented];
  const course = { heads: SIZES, minimum, most };
  const kept = keepFeatures(rows, chooseFeatures(rows, targets, taught, { ...course, ...options.choose, seed }));
  report?.(`${kept.rowOf.size} features kept`);
  const bases = Array.from({ length: options.models }, (_, k) => {
    const base = trainHeads(kept, targets, taught, { ...course, ...options.taught, seed: seed + k });
    report?.(`learned from the teacher, ${k + 1} of ${options.models}`);
    return base;
  });
  const learn = (chosen: readonly number[]) =>
    averageHeads(
      bases.map((base, k) => {
        const how = { ...course, ...options.coded, seed: seed + k };
        return trainHeads(kept, targets, [...chosen, ...invented], how, base);
      }),
    );
  const folds: HeadModel[] = [];
  const rounds: JudgedRow[][] = [];
  for (let round = 0; round < options.rounds; round++) {
    const judged: JudgedRow[] = [];
    const fold = (i: number) => foldOf(`${articles[i]}${'#'.repeat(round)}`, options.folds);
    for (let part = 0; part < options.folds; part++) {
      const model = learn(coded.filter((i) => fold(i) !== part));
      if (round === 0) folds.push(model);
      const held = examined.filter((i) => fold(i) === part);
      judged.push(
        ...held.map((i) => ({
          p: predictHeads(model, kept, i, SIZES),
          wanted: targets[i]!.wanted,
          isPair: sources[i] === 'pair',
        })),
      );
    }
    rounds.push(judged);
    report?.(`round ${round + 1} of ${options.rounds}`);
  }
  const heads = settleHeads(rounds, options.powers);
  for (const { name, temperature, lean } of heads) {
    report?.(`${name}: macro-F1 ${lean.figure.toFixed(1)} at power ${lean.power}, temperature ${temperature}`);
  }
  const temperatures = heads.map(({ temperature }) => temperature);
  const favour = heads.flatMap(({ lean }) => lean.weights.slice(0, -1));
  const pack = (model: HeadModel): LinearWeights => ({
    ...encodeHeads(againstLast(coolHeads(model, SIZES, temperatures), SIZES), {
      features: RELATIONSHIP_VERSION,
      vocabulary: options.vocabulary,
      levels: options.levels,
    }),
    settings: { favour },
  });
  const figures = heads.map(({ name, temperature, lean }): [HeadName, HeadFigures] => [
    name,
    { f1: lean.figure, power: lean.power, temperature },
  ]);
  return {
    packed: pack(learn(coded)),
    folds: folds.map(pack),
    // One entry a head, which Object.fromEntries cannot tell.
    figures: Object.fromEntries(figures) as RelationshipTraining['figures'],
  };
}
