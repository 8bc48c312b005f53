import { lazily } from '../../../core/index.js';
import { checkWeights, type LinearWeights, loadModel, tableOf, type WeightTable } from '../../../linear/index.js';
import { builtInVocabulary } from '../../../syntax/index.js';
import { RELATIONSHIP_VERSION } from './kinds.js';

/** Trained weights of a relationship: the table, and by how much the decision leans toward rare classes. */
export interface RelationshipModel {
  readonly table: WeightTable;
  /** Decision threshold: factor of each class's probability, against that of the last of its head, when a label is decided on. */
  readonly thresholds: readonly number[];
}

const expected = () => ({ features: RELATIONSHIP_VERSION, vocabulary: builtInVocabulary().print });

export function relationshipModel(weights: LinearWeights): RelationshipModel {
  checkWeights('relationship', weights, expected());
  return { table: tableOf(weights), thresholds: weights.settings?.favour ?? weights.bias.map(() => 1) };
}

/** The model that ships with the library, unpacked on first use. */
export const builtInRelationshipModel = lazily(() => relationshipModel(loadModel('relationship', expected())));
