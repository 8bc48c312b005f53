import type { ChannelUnit, Correction } from './comparison.js';

/** What one alternative makes of a difference. */
export interface RobustValue {
  readonly alternative: string;
  /** Difference of the means, `a` minus `b`; null when too little is left. */
  readonly mean: number | null;
  readonly q: number | null;
  /** False when the alternative leaves every article's value as it was, so that it says nothing new. */
  readonly changed: boolean;
}

/** How well a difference holds when the analysis is done in other reasonable ways. */
export interface RobustDifference {
  readonly channel: string;
  readonly label: string;
  readonly unit: ChannelUnit;
  readonly a: string;
  readonly b: string;
  /** As the comparison has it: `a` minus `b`, and its q-value. */
  readonly mean: number;
  readonly q: number;
  /** Alternatives that change something and give an answer. */
  readonly answered: number;
  /** Those of them in which the difference has the same sign. */
  readonly sameSign: number;
  /** Those of them in which it has the same sign and q ≤ 0.05. */
  readonly distinct: number;
  /** One for each alternative, in order. */
  readonly values: readonly RobustValue[];
}

/** A multiverse: the same question asked in several ways. */
export interface Robustness {
  readonly schema: 'standpoint/robustness@1';
  readonly title: string;
  readonly by: string;
  readonly groups: readonly string[];
  readonly articles: number;
  readonly alternatives: readonly { readonly name: string; readonly says: string }[];
  /** Differences with an estimate, in the order of the comparison. */
  readonly differences: readonly RobustDifference[];
  readonly made: {
    readonly library: string;
    readonly seed: number;
    readonly resamples: number;
    readonly correction: Correction;
  };
}
