import type { Features, SignModel } from '../../../src/training.js';

/** A sentence with what a coder says of it. */
export interface CodedSign {
  readonly features: Features;
  readonly sign: -1 | 0 | 1;
  /** Sentences of one article are held out together. */
  readonly article: string;
}

const ROUNDS = 150;
const FOLDS = 8;

/**
 * Multinomial logistic regression of the sign on standardized features, with the ridge of those tried under which held-out articles
 * are likeliest. Deterministic. The weights are given back in the features' own units.
 */
export function fitSigns(rows: readonly CodedSign[], ridges: readonly number[]): { model: SignModel; loss: number } {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const fold = new Map(articles.map((article, i) => [article, i % FOLDS]));
  let best = { ridge: ridges[0]!, loss: Number.POSITIVE_INFINITY };
  for (const ridge of ridges) {
    let loss = 0;
    for (let held = 0; held < FOLDS; held++) {
      const model = fitOnce(
        rows.filter(({ article }) => fold.get(article) !== held),
        ridge,
      );
      for (const row of rows)
        if (fold.get(row.article) === held) loss -= Math.log(probabilities(row, model)[row.sign + 1]!);
    }
    if (loss < best.loss) best = { ridge, loss };
  }
  return { model: fitOnce(rows, best.ridge), loss: best.loss / rows.length };
}

function probabilities({ features }: CodedSign, { negative, positive }: SignModel): number[] {
  const logit = ({ bias, weights }: SignModel['negative']) =>
    Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (features[name] ?? 0), bias);
  const [down, up] = [Math.exp(logit(negative)), Math.exp(logit(positive))];
  const whole = 1 + down + up;
  return [down / whole, 1 / whole, up / whole];
}

/** Gradient descent with momentum on the mean loss; the problem is convex and small. */
function fitOnce(rows: readonly CodedSign[], ridge: number): SignModel {
  const names = Object.keys(rows[0]?.features ?? {});
  const means = names.map((name) => rows.reduce((sum, { features }) => sum + features[name]!, 0) / rows.length);
  const deviations = names.map((name, j) =>
    Math.sqrt(rows.reduce((sum, { features }) => sum + (features[name]! - means[j]!) ** 2, 0) / rows.length),
  );
  const scaled = rows.map(({ features }) =>
    Float64Array.from([
      1,
      ...names.map((name, j) => (deviations[j]! > 0 ? (features[name]! - means[j]!) / deviations[j]! : 0)),
    ]),
  );
  const size = names.length + 1;
  const weights = [new Float64Array(size), new Float64Array(size)];
  const speed = [new Float64Array(size), new Float64Array(size)];
  for (let round = 0; round < ROUNDS; round++) {
    const slope = [new Float64Array(size), new Float64Array(size)];
    scaled.forEach((row, i) => {
      let [down, up] = [0, 0];
      for (let j = 0; j < size; j++) {
        down += row[j]! * weights[0]![j]!;
        up += row[j]! * weights[1]![j]!;
      }
      const exps = [Math.exp(down), Math.exp(up)];
      for (const k of [0, 1]) {
        const miss = exps[k]! / (1 + exps[0]! + exps[1]!) - (rows[i]!.sign === 2 * k - 1 ? 1 : 0);
        for (let j = 0; j < size; j++) slope[k]![j]! += (miss * row[j]!) / rows.length;
      }
    });
    for (const k of [0, 1]) {
      for (let j = 0; j < size; j++) {
        const pull = j === 0 ? 0 : (ridge * weights[k]![j]!) / rows.length;
        speed[k]![j] = 0.9 * speed[k]![j]! - 0.1 * (slope[k]![j]! + pull);
        weights[k]![j]! += speed[k]![j]!;
      }
    }
  }
  const plain = (found: Float64Array) => {
    const own = names.map((_, j) => (deviations[j]! > 0 ? found[j + 1]! / deviations[j]! : 0));
    const bias = found[0]! - own.reduce((sum, weight, j) => sum + weight * means[j]!, 0);
    const round = (value: number) => Number(value.toPrecision(4));
    return { bias: round(bias), weights: Object.fromEntries(names.map((name, j) => [name, round(own[j]!)])) };
  };
  return { negative: plain(weights[0]!), positive: plain(weights[1]!) };
}
