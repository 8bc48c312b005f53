import type { LabelModel, StanceReading } from '../../../src/article/index.js';
import type { StanceProbabilities } from '../../../src/model/index.js';
import { decide, probabilitiesOf } from '../../../src/training.js';
import { minimize } from '../fit/minimize.js';

/** What the label of an article rests on, and the label that readers gave: 0 negative, 1 neutral, 2 positive. */
export interface LabelCase {
  readonly article: string;
  readonly readings: readonly StanceReading[];
  /** Weight of each reading. */
  readonly weights: readonly number[];
  readonly label: number;
}

const CLASSES = ['negative', 'neutral', 'positive'] as const;
const PENALTY = 0.02;
type Prior = LabelModel['prior'];

/** Learns the label's weights by maximum likelihood, then the factors that make the expected macro-F1 largest. */
export function fitLabel(cases: readonly LabelCase[], prior: Prior): LabelModel {
  const chances = cases.map((each) => chancesOf(each, prior));
  const loss = (at: readonly number[]) => {
    const model = toModel(at);
    let sum = 0;
    for (const weight of at) sum += PENALTY * weight * weight;
    cases.forEach(({ label }, i) => {
      const { positive, negative } = chances[i]!;
      sum -= Math.log(probabilitiesOf(positive, negative, model)[CLASSES[label]!]);
    });
    return sum;
  };
  const weights = toModel(minimize(loss, [0, 4, -4, -2, -4, 4], { step: 1, smallest: 0.01 }));
  const probabilities = chances.map(({ positive, negative }) => probabilitiesOf(positive, negative, weights));
  return { prior, ...weights, classWeights: chooseClassWeights(probabilities) };
}

/** Class decided on for a case. */
export function labelOf(each: LabelCase, model: LabelModel): number {
  return CLASSES.indexOf(decide(labelProbabilities(each, model), model));
}

function labelProbabilities(each: LabelCase, model: LabelModel): StanceProbabilities {
  const { positive, negative } = chancesOf(each, model.prior);
  return probabilitiesOf(positive, negative, model);
}

export interface HeldOutLabels {
  /** Macro-F1, 0 … 1. */
  readonly f1: number;
  /** Mean negative log-likelihood. */
  readonly loss: number;
}

/** Mean over several ways to cut the cases into folds; `foldOf` gives the fold of an article in the n-th way. */
export function holdOutLabels(
  cases: readonly LabelCase[],
  prior: Prior,
  options: { readonly folds: number; readonly ways: number; readonly foldOf: (article: string, way: number) => number },
): HeldOutLabels {
  let f1 = 0;
  let loss = 0;
  for (let way = 0; way < options.ways; way++) {
    const decided = new Int32Array(cases.length);
    for (let fold = 0; fold < options.folds; fold++) {
      const isHeld = (each: LabelCase) => options.foldOf(each.article, way) === fold;
      const model = fitLabel(
        cases.filter((each) => !isHeld(each)),
        prior,
      );
      cases.forEach((each, i) => {
        if (!isHeld(each)) return;
        decided[i] = labelOf(each, model);
        loss -= Math.log(labelProbabilities(each, model)[CLASSES[each.label]!]) / cases.length / options.ways;
      });
    }
    f1 += f1Of(cases, decided) / options.ways;
  }
  return { f1, loss };
}

/** Macro-F1, 0 … 1, of classes decided on. */
export function f1Of(cases: readonly LabelCase[], decided: ArrayLike<number>): number {
  const hits = [0, 0, 0];
  const seen = [0, 0, 0];
  cases.forEach(({ label }, i) => {
    seen[label]! += 1;
    seen[decided[i]!]! += 1;
    if (label === decided[i]) hits[label]! += 1;
  });
  return hits.reduce((sum, hit, c) => sum + (hit === 0 ? 0 : (2 * hit) / seen[c]!), 0) / 3;
}

function chancesOf({ readings, weights }: LabelCase, prior: Prior): { positive: number; negative: number } {
  let positive = 0;
  let negative = 0;
  let whole = 0;
  readings.forEach((reading, i) => {
    positive += weights[i]! * reading.positive;
    negative += weights[i]! * reading.negative;
    whole += weights[i]!;
  });
  return { positive: positive / (whole + prior.positive), negative: negative / (whole + prior.negative) };
}

function toModel(at: readonly number[]): Pick<LabelModel, 'positive' | 'negative'> {
  const [a, b, c, d, e, f] = at.map((value) => Math.round(value * 1000) / 1000) as [number, ...number[]];
  return { positive: { bias: a, positive: b!, negative: c! }, negative: { bias: d!, positive: e!, negative: f! } };
}

/** Expected counts from the probabilities themselves, so that the labels decide nothing twice. */
function chooseClassWeights(probabilities: readonly StanceProbabilities[]): LabelModel['classWeights'] {
  let best = { negative: 1, neutral: 1 };
  let most = -1;
  for (let negative = 0.25; negative <= 5; negative += 0.25) {
    for (let neutral = 0.3; neutral < 1.85; neutral += 0.1) {
      const classWeights = { negative, neutral: Math.round(neutral * 10) / 10 };
      const score = expectedF1(probabilities, classWeights);
      if (score > most) {
        most = score;
        best = classWeights;
      }
    }
  }
  return best;
}

function expectedF1(probabilities: readonly StanceProbabilities[], classWeights: LabelModel['classWeights']): number {
  const hits = [0, 0, 0];
  const answered = [0, 0, 0];
  const wanted = [0, 0, 0];
  for (const each of probabilities) {
    const answer = CLASSES.indexOf(decide(each, { classWeights }));
    answered[answer]! += 1;
    hits[answer]! += each[CLASSES[answer]!];
    CLASSES.forEach((name, c) => {
      wanted[c]! += each[name];
    });
  }
  return hits.reduce((sum, hit, c) => sum + (2 * hit) / (answered[c]! + wanted[c]!), 0) / 3;
}
