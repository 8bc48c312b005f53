import { mean } from '../description/index.js';

/** Cases of which some were drawn to be coded, each with a chance of its own. */
export interface DrawnCases {
  /** Predictions for all cases. */
  readonly predicted: ArrayLike<number>;
  /** What is known of a case; NaN where it was not coded. */
  readonly gold: ArrayLike<number>;
  /** How likely a case was to be drawn, (0, 1]; looked at where it was. */
  readonly probability: ArrayLike<number>;
}

/** What stands for the true values of all cases. */
export interface PseudoOutcomes {
  /** One a case: their mean is the estimate, and their spread that of the estimate. */
  readonly values: Float64Array;
  /** Degrees of freedom that the coded cases leave; unequal chances leave fewer. */
  readonly df: number;
  /** How far predictions were trusted, [0, 1]. */
  readonly power: number;
}

/**
 * What stands for each case's unknown true value: its prediction, and where the truth is known how far the prediction is off,
 * counted for all the cases that might have been drawn in its place (Horvitz–Thompson). Right on average however bad the predictions and however
 * unequal the chances. Since they are one a case, means, differences within events and clusters can be worked out from them as from
 * measured values.
 *
 * `power` is how far predictions are trusted; without it that which leaves least variance. With 1 it is design-based supervised
 * learning. Residuals are taken about their own weighted mean (Hájek). Fewer than three coded cases: `df` NaN.
 * @see Egami, Hinck, Stewart & Wei (2023), "Using imperfect surrogates for downstream inference", NeurIPS 36; Angelopoulos, Duchi &
 * Zrnic (2023), "PPI++", arXiv 2311.01453; Särndal, Swensson & Wretman (1992), "Model assisted survey sampling", 6.5
 * @example pseudoOutcomes({ predicted: [0, 1, 0, 1], gold: [0, 1, 1, Number.NaN], probability: [0.5, 0.9, 0.5, 0.9] }).values
 */
export function pseudoOutcomes(
  { predicted, gold, probability }: DrawnCases,
  options: { readonly power?: number } = {},
): PseudoOutcomes {
  const coded: number[] = [];
  for (let i = 0; i < gold.length; i++) if (!Number.isNaN(gold[i])) coded.push(i);
  const n = coded.length;
  const weight = coded.map((i) => 1 / probability[i]!);
  // What of the variance a case brings in by having been drawn rather than another.
  const drawn = coded.map((_, k) => weight[k]! * (weight[k]! - 1));
  const power = options.power ?? tune(coded, gold, predicted, { weight, drawn });
  const residual = coded.map((i) => gold[i]! - power * predicted[i]!);
  const centre = weightedMean(residual, weight);
  // A degree of freedom for the mean, and one for a power fitted to the same values.
  const fitted = options.power === undefined ? 2 : 1;
  const scale = n > fitted ? Math.sqrt(n / (n - fitted)) : 1;
  const total = gold.length / weight.reduce((sum, each) => sum + each, 0);
  const values = Float64Array.from(predicted, (value) => power * value + centre);
  coded.forEach((i, k) => {
    values[i]! += total * weight[k]! * scale * (residual[k]! - centre);
  });
  const squares = weight.reduce((sum, each) => sum + each ** 4, 0);
  const worth = squares > 0 ? weight.reduce((sum, each) => sum + each ** 2, 0) ** 2 / squares : 0;
  return { values, power, df: n < 3 ? Number.NaN : Math.max(1, worth - fitted) };
}

/** The slope of the truth on the prediction, each case weighing what it adds to the variance; kept within [0, 1]. */
function tune(
  coded: readonly number[],
  gold: ArrayLike<number>,
  predicted: ArrayLike<number>,
  { weight, drawn }: { readonly weight: readonly number[]; readonly drawn: readonly number[] },
): number {
  const g = weightedMean(
    coded.map((i) => gold[i]!),
    weight,
  );
  const p = weightedMean(
    coded.map((i) => predicted[i]!),
    weight,
  );
  let [both, squares] = [0, 0];
  coded.forEach((i, k) => {
    both += drawn[k]! * (gold[i]! - g) * (predicted[i]! - p);
    squares += drawn[k]! * (predicted[i]! - p) ** 2;
  });
  return squares > 0 ? Math.min(1, Math.max(0, both / squares)) : 0;
}

function weightedMean(values: readonly number[], weight: readonly number[]): number {
  if (values.length === 0) return 0;
  return mean(values.map((value, k) => value * weight[k]!)) / mean(weight);
}
