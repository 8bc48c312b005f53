import { findRow, type HeadTable, unpackHeads } from '../../weights/heads.js';
import type { Said } from '../act.js';
import type { Range } from '../spans.js';
import type { Unit } from '../units.js';
import { eachCandidate, type Scene, type Spoke } from './candidates.js';
import { candidateFeatures, MOST_SPEAKER_FEATURES, SPEAKER_VERSION } from './features.js';
import { SPEAKERS } from './weights.generated.js';

let shipped: HeadTable | undefined;

/** Weights of the choice of a speaker, unpacked on first use. */
export function builtInSpeakers(): HeadTable {
  shipped ??= unpackHeads(SPEAKERS, SPEAKER_VERSION);
  return shipped;
}

const features = new Int32Array(MOST_SPEAKER_FEATURES);

/** Who said it: a phrase, the one who spoke last, or nobody that is named. */
export interface Chosen {
  readonly range: Range | null;
  readonly spokeLast: boolean;
}

/** The candidate of highest score; the first of equals. */
export function chooseSpeaker(
  scene: Scene,
  unit: Unit,
  acts: readonly Said[],
  last: Spoke | null,
  table: HeadTable,
): Chosen {
  let best: Chosen = { range: null, spokeLast: false };
  let most = Number.NEGATIVE_INFINITY;
  eachCandidate(scene, unit, acts, last, (candidate) => {
    const count = candidateFeatures(candidate, features);
    let score = 0;
    for (let k = 0; k < count; k++) {
      const row = findRow(table, features[k]!);
      if (row >= 0) score += table.weights[row]!;
    }
    if (score <= most) return;
    most = score;
    best = { range: candidate.range, spokeLast: candidate.kind === 1 };
  });
  return best;
}
