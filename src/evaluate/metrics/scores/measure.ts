import { generator, quantileSorted } from '../../../stats/index.js';

/** A metric with its number of cases and its interval, in the metric's unit. */
export interface MetricValue {
  readonly value: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
  /** True where a plain baseline was measured that no user can call, not the library. */
  readonly baseline?: true;
}

/**
 * A statistic over cases, where `weights[i]` says how many times case `i` counts. NaN when the cases cannot tell.
 */
export type WeightedStatistic = (weights: ArrayLike<number>) => number;

export interface MeasureOptions {
  /** Cases with the same key are drawn together: sentences of one article, outlets' articles on one event. */
  readonly clusters: readonly string[];
  /** What `n` reports when it is not the number of cases, e.g. pairs. */
  readonly n?: number;
  readonly resamples?: number;
  readonly seed?: number;
  readonly level?: number;
}

/**
 * The value of a statistic and its percentile interval from a bootstrap that draws whole clusters.
 * Returns null when there are no cases or they cannot tell. An interval from one cluster is the value itself.
 * @see Davison & Hinkley (1997), Bootstrap Methods and their Application, 3.8
 */
export function measure(statistic: WeightedStatistic, options: MeasureOptions): MetricValue | null {
  const { clusters, resamples = 1000, seed = 1, level = 0.95 } = options;
  const value = statistic(new Float64Array(clusters.length).fill(1));
  if (clusters.length === 0 || Number.isNaN(value)) return null;
  const names = [...new Set(clusters)];
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const member = Int32Array.from(clusters, (name) => indexOf.get(name) ?? 0);
  const random = generator(seed, 'measure');
  const drawn = new Float64Array(names.length);
  const weights = new Float64Array(clusters.length);
  const values: number[] = [];
  for (let r = 0; r < resamples; r++) {
    drawn.fill(0);
    for (let i = 0; i < names.length; i++) drawn[random.below(names.length)]! += 1;
    for (let i = 0; i < weights.length; i++) weights[i] = drawn[member[i]!]!;
    const resampled = statistic(weights);
    if (!Number.isNaN(resampled)) values.push(resampled);
  }
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return {
    value,
    n: options.n ?? clusters.length,
    low: values.length === 0 ? value : quantileSorted(values, tail),
    high: values.length === 0 ? value : quantileSorted(values, 1 - tail),
  };
}
