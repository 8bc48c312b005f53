/** Bounds of an interval, `low <= high`, in the unit of its estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Nominal coverage, e.g. 0.95. */
  readonly level: number;
}

/** What was counted as one independent case. `sentence-block` marks the fallback for a single article. */
export type EstimateUnit = 'article' | 'event' | 'sentence-block';

/** A number with its uncertainty, or the plain statement that there is too little to give one. */
export type Estimate =
  | {
      readonly kind: 'estimate';
      readonly mean: number;
      readonly interval: Interval;
      readonly articles: number;
      readonly observations: number;
      readonly unit: EstimateUnit;
    }
  | {
      readonly kind: 'insufficient';
      readonly articles: number;
      readonly observations: number;
      /** How many articles an estimate needs. */
      readonly needed: number;
    };
