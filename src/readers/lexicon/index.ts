import { findFrames } from '../../components/frames/index.js';
import type { Reader } from '../reader.js';
import { lexiconScorer } from './scorer.js';

export { valenceLexicon } from './lexicon.js';
export { lexiconScorer } from './scorer.js';

/**
 * The plain reader: stance from a hand-made lexicon of valence, frames from their cues. It leaves relationships to the rules
 * of the relations component. A yardstick and a second opinion; its chances are not calibrated.
 */
export function lexiconReader(): Reader {
  const scorer = lexiconScorer();
  return {
    name: scorer.name,
    version: scorer.version,
    answers: ['stances', 'frames'],
    requires: ['annotation', 'mentions', 'actors', 'quotations', 'targets', 'relations'],
    read(document, wanted) {
      return {
        ...(wanted.has('stances') ? { stances: scorer.score(document) } : {}),
        ...(wanted.has('frames') ? { frames: findFrames(document) } : {}),
      };
    },
  };
}
