import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LinearWeights, readWeights } from '../../../src/linear/index.js';
import { FEATURE_VERSION } from '../../../src/training.js';
import { foldOf } from '../fit/folds.js';
import { MODELS, modelFile } from '../fit/write-model.js';

/** Folds that sentences coded by themselves are calibrated in. */
export const FOLDS = 2;

/** Leaves the weights learned without each fold of articles to the steps that read those articles. */
export function writeFolds(work: string, folds: readonly LinearWeights[]): void {
  mkdirSync(work, { recursive: true });
  folds.forEach((weights, i) => {
    writeFileSync(foldFile(work, i), modelFile(weights));
  });
}

/** For an article's id the weights that have not seen its sentences. */
export function readFolds(work: string): (article: string) => LinearWeights {
  const folds = Array.from({ length: FOLDS }, (_, i) => {
    const file = foldFile(work, i);
    if (!existsSync(file)) throw new Error(`${file} is missing; train the stance first`);
    return readWeights('stance', readFileSync(file), { features: FEATURE_VERSION });
  });
  return (article) => folds[foldOf(article, FOLDS)]!;
}

/** Named after the model that they belong to, so that those of another are never taken for them. */
function foldFile(work: string, fold: number): string {
  const print = createHash('sha256')
    .update(readFileSync(join(MODELS, 'stance.bin')))
    .digest('hex');
  return join(work, `stance-${print.slice(0, 12)}-${fold}.bin`);
}
