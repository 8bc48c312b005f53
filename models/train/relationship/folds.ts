import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LinearWeights, readWeights } from '../../../src/linear/index.js';
import { RELATIONSHIP_VERSION, type RelationshipModel, relationshipModel } from '../../../src/training.js';
import { MODELS, modelFile } from '../fit/write-model.js';

/** Parts that articles are dealt into. */
export const FOLDS = 5;

/** Leaves the models fitted without a fold of articles each to the steps that read those articles. */
export function writeFolds(work: string, folds: readonly LinearWeights[]): void {
  mkdirSync(work, { recursive: true });
  folds.forEach((fold, i) => {
    writeFileSync(foldFile(work, i), modelFile(fold));
  });
}

/**
 * The models that read articles which are learned from in turn: that of the fold an article is in (`foldOf` its id) has not seen
 * its sentences.
 */
export function readFolds(work: string): RelationshipModel[] {
  return Array.from({ length: FOLDS }, (_, i) => {
    const file = foldFile(work, i);
    if (!existsSync(file)) throw new Error(`${file} is missing; train the relationships first`);
    return relationshipModel(readWeights('relationship', readFileSync(file), { features: RELATIONSHIP_VERSION }));
  });
}

/** Named after the model that they belong to, so that those of another are never taken for them. */
function foldFile(work: string, fold: number): string {
  const print = createHash('sha256')
    .update(readFileSync(join(MODELS, 'relationship.bin')))
    .digest('hex');
  return join(work, `relationship-${print.slice(0, 12)}-${fold}.bin`);
}
