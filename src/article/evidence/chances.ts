import { exp, log } from '../../core/index.js';
/** How likely a coder would give one sentence each sign on one channel; they sum to 1. */
export interface SignChances {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** What is known of a sentence, by name. */
export type Features = Readonly<Record<string, number>>;

/** Logits of the two signs against neither, as sums over named features. */
export interface SignModel {
  readonly negative: SignWeights;
  readonly positive: SignWeights;
}

interface SignWeights {
  readonly bias: number;
  readonly weights: Features;
}

export interface EvidenceModel {
  /** The reader whose readings were calibrated; those of others are not known to hold. */
  readonly reader: string;
  readonly stance: SignModel;
  readonly climate: SignModel;
  readonly appraisal: SignModel;
}

/** The calibrated chances of a sentence. */
export function chancesOf(features: Features, model: SignModel): SignChances {
  const down = exp(logit(features, model.negative));
  const up = exp(logit(features, model.positive));
  const whole = 1 + down + up;
  return { negative: down / whole, neutral: 1 / whole, positive: up / whole };
}

function logit(features: Features, { bias, weights }: SignWeights): number {
  let sum = bias;
  for (const [name, weight] of Object.entries(weights)) sum += weight * (features[name] ?? 0);
  return sum;
}

/** The logarithm of how much likelier `p` is than `q`; finite for any two probabilities. */
export function logOdds(p: number, q: number): number {
  return log((p + LEAST) / (q + LEAST));
}

const LEAST = 1e-3;

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Sentences' worth of nothing said that the mean over the others is begun with. */
const BEGUN = { worth: 2, value: -1.5 };

/** For each sentence the mean of a reading over the others of its article: what is said elsewhere makes the same likelier here. */
export function elsewhere(readings: ReadonlyMap<number, number>): (sentence: number) => number {
  const { worth, value } = BEGUN;
  const sum = [...readings.values()].reduce((all, each) => all + each, worth * value);
  return (sentence) => (sum - (readings.get(sentence) ?? 0)) / (worth + Math.max(0, readings.size - 1));
}
