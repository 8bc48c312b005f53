import { mean, variance } from '../description/index.js';
import { studentReach } from '../distributions/index.js';

/** A mean of gold values and predictions, with its interval. */
export interface PredictionPowered {
  readonly mean: number;
  readonly error: number;
  /** Degrees of freedom of `error`, after Welch and Satterthwaite. */
  readonly df: number;
  readonly low: number;
  readonly high: number;
  /** How far predictions were trusted, [0, 1]: 0 leaves the mean of the gold values. */
  readonly power: number;
}

/**
 * Mean of a value that is known of few cases (`gold`) and predicted for all: the predictions' mean, corrected by how far
 * they are off where the truth is known. Right on average however bad the predictions; the better they are, the
 * narrower the interval. The gold cases must be a random sample. `predicted` are the predictions for the gold cases, in
 * order, `others` those for the rest.
 *
 * Fewer than three gold values: all NaN. No others: the mean of the gold values.
 * @see Angelopoulos, Bates, Fannjiang, Jordan & Zrnic (2023), "Prediction-powered inference", Science 382; power tuning
 * after Angelopoulos, Duchi & Zrnic (2023), "PPI++", arXiv 2311.01453
 * @throws RangeError when `gold` and `predicted` differ in length
 * @example predictionPoweredMean({ gold: [0.1, 0.3, 0], predicted: [0.2, 0.3, 0.1], others: [0.2, 0.1, 0.3, 0.2] })
 */
export function predictionPoweredMean(
  values: {
    readonly gold: ArrayLike<number>;
    readonly predicted: ArrayLike<number>;
    readonly others: ArrayLike<number>;
  },
  options: { readonly level?: number /** Default: what gives the least variance. */; readonly power?: number } = {},
): PredictionPowered {
  const { gold, predicted, others } = values;
  const [n, m] = [gold.length, others.length];
  if (predicted.length !== n) {
    throw new RangeError(
      `predictionPoweredMean needs a prediction for every gold value; received ${n} and ${predicted.length}`,
    );
  }
  const nothing = Number.NaN;
  if (n < 3) return { mean: nothing, error: nothing, df: nothing, low: nothing, high: nothing, power: nothing };
  const power = m < 2 ? 0 : (options.power ?? tune(gold, predicted, others));
  const residuals = Float64Array.from(predicted, (value, i) => gold[i]! - power * value);
  const centre = mean(residuals) + (power === 0 ? 0 : power * mean(others));
  // One degree of freedom less where the power was fitted to the same values.
  const df = power === 0 || options.power !== undefined ? n - 1 : n - 2;
  const ofGold = (variance(residuals) * (n - 1)) / df / n;
  const ofOthers = power === 0 ? 0 : (power ** 2 * variance(others)) / m;
  const error = Math.sqrt(ofGold + ofOthers);
  const both = (ofGold + ofOthers) ** 2 / (ofGold ** 2 / df + (m > 1 ? ofOthers ** 2 / (m - 1) : 0));
  const freedom = Number.isFinite(both) ? both : df;
  const reach = studentReach(options.level ?? 0.95, freedom) * error;
  return { mean: centre, error, df: freedom, low: centre - reach, high: centre + reach, power };
}

/** The power of least variance: covariance with the gold values over (1 + n / m) times the variance of all predictions. */
function tune(gold: ArrayLike<number>, predicted: ArrayLike<number>, others: ArrayLike<number>): number {
  const [g, p] = [mean(gold), mean(predicted)];
  let covariance = 0;
  for (let i = 0; i < gold.length; i++) covariance += (gold[i]! - g) * (predicted[i]! - p);
  covariance /= gold.length - 1;
  const spread = variance([...Array.from(predicted), ...Array.from(others)]);
  if (!(spread > 0)) return 0;
  return Math.min(1, Math.max(0, covariance / ((1 + gold.length / others.length) * spread)));
}
