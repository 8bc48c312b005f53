import weights from '#weights';
import { type Expected, type LinearWeights, readWeights } from './weights.js';

/** The models of hashed features that ship. */
export type ModelName = 'stance' | 'relationship' | 'tone' | 'tagger' | 'speakers';

/** Weights that ship with the library. Those fitted to other features or another vocabulary give `invalid-weights`. */
export function loadModel(name: ModelName, expected: Expected): LinearWeights {
  return readWeights(name, weights(name), expected);
}

/** The file of the vocabulary that ships with the library. */
export function vocabularyFile(): Uint8Array {
  return weights('vocabulary');
}
