import { normalQuantile, studentQuantile } from '../distributions/index.js';

/** A measured value and its standard error. */
export interface Measured {
  readonly mean: number;
  /** Standard error, above 0. */
  readonly error: number;
}

/** What several values of one kind have in common. */
export interface RandomEffects {
  /** Their mean, weighted by 1 / (error² + variance). */
  readonly mean: number;
  /** Standard error of that mean. */
  readonly error: number;
  /** Variance of the true values about it (τ²), 0 when their errors explain all of the spread. */
  readonly variance: number;
}

/** A value pulled toward the mean of its kind. */
export interface Shrunken {
  readonly mean: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
  /** Share of the common mean in it, [0, 1]: near 1 where the value's own error is large beside τ. */
  readonly shrinkage: number;
}

/**
 * Mean and variance of true values of which each is known with an error: τ² such that squared deviations over their
 * variances add up to n − 1. Fewer than two values: variance 0; none: NaN.
 * @see Paule & Mandel (1982), J. Research NBS 87; DerSimonian & Kacker (2007), Contemporary Clinical Trials 28
 * @example randomEffects([{ mean: 0.3, error: 0.05 }, { mean: -0.1, error: 0.08 }, { mean: 0.1, error: 0.2 }])
 */
export function randomEffects(values: readonly Measured[]): RandomEffects {
  let [low, high] = [0, 1e-6];
  const surplus = (variance: number) => {
    const { mean } = weighted(values, variance);
    let sum = 1 - values.length;
    for (const value of values) sum += (value.mean - mean) ** 2 / (value.error ** 2 + variance);
    return sum;
  };
  if (values.length < 2 || !(surplus(0) > 0)) return weighted(values, 0);
  while (surplus(high) > 0 && high < 1e300) high *= 4;
  for (let i = 0; i < 200 && low < high; i++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (surplus(middle) > 0) low = middle;
    else high = middle;
  }
  return weighted(values, (low + high) / 2);
}

function weighted(values: readonly Measured[], variance: number): RandomEffects {
  let [sum, total] = [0, 0];
  for (const { mean, error } of values) {
    const weight = 1 / (error ** 2 + variance);
    sum += weight * mean;
    total += weight;
  }
  return { mean: sum / total, error: Math.sqrt(1 / total), variance };
}

/**
 * Empirical-Bayes estimates: each value pulled toward the mean of all, the more so the larger its error beside the spread of
 * the true values. The error holds what is not known of the common mean and of the pull; the interval uses Student's t with
 * n − 1 degrees of freedom, since τ² comes from as few values. Fewer than three values are given back as they are.
 * @see Morris (1983), "Parametric empirical Bayes inference", JASA 78
 * @example shrink([{ mean: 0.4, error: 0.2 }, { mean: 0.1, error: 0.05 }, { mean: 0, error: 0.05 }], { level: 0.95 })
 */
export function shrink(values: readonly Measured[], options: { readonly level?: number } = {}): Shrunken[] {
  const few = values.length < 3;
  const common = few ? null : randomEffects(values);
  const p = 1 - (1 - (options.level ?? 0.95)) / 2;
  const t = few ? normalQuantile(p) : studentQuantile(p, values.length - 1);
  return values.map((value) => {
    const own = common === null ? 1 : common.variance / (common.variance + value.error ** 2);
    const mean = common === null ? value.mean : common.mean + own * (value.mean - common.mean);
    // What is not known of the common mean, and of how much to pull: the latter matters for values far from it.
    const ofMean = common === null ? 0 : ((1 - own) * common.error) ** 2;
    const ofPull =
      common === null ? 0 : (2 / Math.max(1, values.length - 3)) * ((1 - own) * (value.mean - common.mean)) ** 2;
    const error = Math.sqrt(own * value.error ** 2 + ofMean + ofPull);
    return { mean, error, low: mean - t * error, high: mean + t * error, shrinkage: 1 - own };
  });
}
