import { findFrames } from '../../components/frames/index.js';
import type { Answer, Reader } from '../reader.js';
import { findRelationships } from './relationship/index.js';
import { linearScorer } from './stance/index.js';
import { findTones } from './tone/index.js';

export { type LikelyRelation, likeliestRelation, pairsOf, readRelationship, wholes } from './relationship/index.js';
export { type LinearScorerOptions, linearScorer } from './stance/index.js';

/**
 * The reader that is used unless another is asked for: linear models over words, roles and marks, every name a placeholder.
 * Some 100,000 words a second; every score is the sum of its cues and its bias.
 */
export function linearReader(): Reader {
  const scorer = linearScorer();
  return {
    name: scorer.name,
    version: scorer.version,
    answers: ['stances', 'relationships', 'tones', 'frames'],
    requires: ['annotation', 'mentions', 'actors', 'quotations', 'targets', 'relations'],
    read(document, wanted) {
      const tell = <Part>(answer: Answer, part: () => Part) => (wanted.has(answer) ? { [answer]: part() } : {});
      return {
        ...tell('stances', () => (document.targets.length > 0 ? scorer.score(document) : [])),
        ...tell('relationships', () => findRelationships(document)),
        ...tell('tones', () => (document.isFit ? findTones(document) : [])),
        ...tell('frames', () => findFrames(document)),
      };
    },
  };
}
