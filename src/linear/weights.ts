import { StandpointError } from '../core/index.js';
import { readFile } from './file.js';

/**
 * Weights of softmax heads over hashed features, as they are stored: a signed byte a class and feature. One class of each head has no weights: the others are measured against it.
 */
export interface LinearWeights {
  /** Version of the features the weights were fitted to. */
  readonly features: number;
  /** Print of the vocabulary that the features were made with; null when they use none. */
  readonly vocabulary: number | null;
  /** Logits of every class when nothing is known, head after head. */
  readonly bias: readonly number[];
  /** What one step of a byte is worth, by class. */
  readonly steps: readonly number[];
  readonly count: number;
  /** Further numbers that were learned with them. */
  readonly settings?: Readonly<Record<string, readonly number[]>>;
  /** Distance of each feature's id to the one before, seven bits a byte; then the bytes of one class after the other. */
  readonly data: Uint8Array;
}

/** What the code that applies weights expects of them. */
export interface Expected {
  readonly features: number;
  readonly vocabulary?: number;
}

/** Reads the file of a model. Weights of other features or of another vocabulary give `invalid-weights`. */
export function readWeights(name: string, bytes: Uint8Array, expected: Expected): LinearWeights {
  const { header, body } = readFile(name, bytes);
  // `writeModel` writes these fields; a file without them fails the check below.
  const weights = { ...(header as Omit<LinearWeights, 'data'>), data: body };
  checkWeights(name, weights, expected);
  return weights;
}

/** Throws `invalid-weights` unless the weights were fitted to these features and this vocabulary. */
export function checkWeights(name: string, weights: LinearWeights, { features, vocabulary }: Expected): void {
  if (weights.features !== features) {
    throw new StandpointError(
      'invalid-weights',
      `${name} weights were fitted to features of version ${weights.features}, the features are of version ${features}; train again`,
    );
  }
  if (vocabulary !== undefined && weights.vocabulary !== vocabulary) {
    throw new StandpointError(
      'invalid-weights',
      `${name} weights were fitted with vocabulary ${weights.vocabulary}, the vocabulary is ${vocabulary}; train again`,
    );
  }
}
