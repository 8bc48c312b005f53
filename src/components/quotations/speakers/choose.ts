import { lazily, type Range } from '../../../core/index.js';
import { loadModel, tableOf } from '../../../linear/index.js';
import type { Attribution } from '../attribution/index.js';
import type { Unit } from '../units.js';
import { eachCandidate } from './candidates.js';
import { SPEAKER_VERSION } from './features.js';
import type { SpeakerScene, Spoke } from './scene.js';
import { SpeakerScorer } from './scorer.js';

/** The choice of a speaker that ships with the library, unpacked on first use. */
export const builtInSpeakers = lazily(
  () => new SpeakerScorer(tableOf(loadModel('speakers', { features: SPEAKER_VERSION }))),
);

/** Who said it: a phrase, the one who spoke last, or nobody that is named. */
export interface Chosen {
  readonly range: Range | null;
  readonly spokeLast: boolean;
}

/** The candidate of highest score; the first of equals. */
export function chooseSpeaker(
  scene: SpeakerScene,
  unit: Unit,
  acts: readonly Attribution[],
  last: Spoke | null,
  scorer: SpeakerScorer,
): Chosen {
  let best: Range | null = null;
  let spokeLast = false;
  let most = Number.NEGATIVE_INFINITY;
  eachCandidate(scene, unit, acts, last, (candidate) => {
    const score = scorer.score(candidate);
    if (score <= most) return;
    most = score;
    best = candidate.range;
    spokeLast = candidate.kind === 1;
  });
  return { range: best, spokeLast };
}
