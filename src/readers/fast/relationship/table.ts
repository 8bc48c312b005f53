import type { PackedHeads } from '../../../linear/heads.js';

/** Weights of the tie model, with the factor of each class's probability when a label is decided on. */
export interface PackedRelationship extends PackedHeads {
  readonly favour: readonly number[];
  /** Hash of the vocabulary whose words and clusters the features were made of. */
  readonly vocabulary: number;
}
