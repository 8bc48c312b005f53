import { type RawTerm, salience, weightedSum } from '../../article/index.js';
import type { ActorId } from '../../model/actor.js';
import type { Analysis } from '../../model/analysis.js';
import { measure, type Show } from './measure.js';
import { sentencesAbout } from './measure-coverage.js';
import { NAMINGS, namingsOf } from './naming.js';
import type { Measure, RowWording } from './summary.js';
import { countTerms } from './terms.js';
import { voiceAt } from './voice-at.js';

type Measured = [string, Measure | null];

/** How far a sentence must be about a tie to stand near it: also the one after, if it goes on about one of the two. */
const NEAR = 0.5;
/** Sentences kept to show terms in their context. */
const KEPT_SENTENCES = 10;

/**
 * Channels `naming:ACTOR:CLASS`: of the times an article calls the actor something, the share of each class. Classes that it never
 * uses are left out, but for the first, which every article has that calls the actor anything.
 */
export function measureNaming(analysis: Analysis, actors: readonly ActorId[]): Measured[] {
  return actors.flatMap((actor) => {
    const called = namingsOf(analysis, actor);
    if (called.length === 0) return [];
    const show: Show = ({ observation }) => {
      const { span, naming } = called[observation]!;
      return { cues: [{ span, feature: `called: ${naming}`, weight: 1 }], voice: voiceAt(analysis, span) };
    };
    const weight = 1 / called.length;
    return NAMINGS.flatMap((naming, place): Measured[] => {
      const raw = called.flatMap(({ naming: is, sentence }, observation): RawTerm[] =>
        is === naming ? [{ sentence, value: 1, weight: 1, observation }] : [],
      );
      if (raw.length === 0 && place > 0) return [];
      const cases = called.map(({ naming: is, sentence }) => ({ sentence, value: is === naming ? 1 : 0, weight }));
      const portrayal = weightedSum(raw, { prior: 0, silent: called.length - raw.length });
      return [[`naming:${actor}:${naming}`, measure(analysis, portrayal, { show, cases })]];
    });
  });
}

/**
 * Terms of the sentences near an actor or a tie; `at` are the indices in the analysis of a few of the sentences, spread over the
 * article. Null where no sentence is near.
 */
export function wordingOf(analysis: Analysis, near: readonly ActorId[]): RowWording | null {
  const sentences = sentencesNear(analysis, near);
  const counted = countTerms(analysis, sentences);
  if (!counted) return null;
  const step = Math.max(1, sentences.length / KEPT_SENTENCES);
  const at = new Set<number>();
  for (let i = 0; i < sentences.length && at.size < KEPT_SENTENCES; i += step) at.add(sentences[Math.floor(i)]!);
  return { ...counted, at: [...at] };
}

function sentencesNear(analysis: Analysis, near: readonly ActorId[]): number[] {
  const [a, b] = near;
  if (a === undefined || b === undefined) return sentencesAbout(analysis, near);
  const close = salience(analysis, [a, b]);
  return analysis.sentences.flatMap((_, i) => (close[i]! >= NEAR ? [i] : []));
}
