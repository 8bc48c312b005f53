import { StandpointError } from '../core/index.js';
import type { AsyncScorer, Scorer } from '../model/index.js';
import type { BatchReader, Reader } from './reader.js';

const STANCE = { answers: ['stances'], requires: ['annotation', 'mentions', 'quotations', 'targets'] } as const;

/** A scorer as a reader of stance, and of nothing else. */
export function scorerReader(scorer: Scorer): Reader {
  checkScorer(scorer);
  return {
    name: scorer.name,
    version: scorer.version,
    ...STANCE,
    read: (document) => ({ stances: document.targets.length > 0 ? scorer.score(document) : [] }),
  };
}

/** {@link scorerReader} of a scorer that may answer later; it is asked about one article at a time. */
export function asyncScorerReader(scorer: AsyncScorer | Scorer): BatchReader {
  checkScorer(scorer);
  return {
    name: scorer.name,
    version: scorer.version,
    ...STANCE,
    batch: 1,
    readAll: (documents) =>
      Promise.all(
        documents.map(async (document) => ({
          stances: document.targets.length > 0 ? await scorer.score(document) : [],
        })),
      ),
  };
}

function checkScorer(scorer: AsyncScorer | Scorer): void {
  if (typeof scorer?.score === 'function' && typeof scorer.name === 'string') return;
  throw new StandpointError('invalid-scorer', 'a scorer needs a name, a version and a function score(document)');
}
