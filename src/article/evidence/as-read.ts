import { bySentence, nearestWhole } from '../../core/index.js';
import { type ActorId, type ActorPair, type Analysis, isOwn } from '../../model/index.js';
import { wayOf } from '../ingredients.js';
import { meanOf, type SignChances } from './chances.js';
import type { StancePart } from './stance-features.js';

/**
 * The chances that a reader itself gives each sentence about an actor, the mean over its mentions there. Meant for readers that
 * were calibrated on coded sentences.
 */
export function stanceAsRead(analysis: Analysis, actor: ActorId, part: StancePart): ReadonlyMap<number, SignChances> {
  const sideOf = nearestWhole(analysis.actors, [actor]);
  return meansBySentence(
    analysis.stances.flatMap(({ actor: toward, sentence, voice, probabilities }) =>
      sideOf(toward) === 0 && (part === 'stance' || isOwn(voice) === (part === 'own'))
        ? [{ sentence, ...probabilities }]
        : [],
    ),
  );
}

/** The same of a relationship and every sentence that names both. Where nothing is said of the two, neither sign is. */
export function relationshipAsRead(
  analysis: Analysis,
  pair: ActorPair,
  channel: 'climate' | 'appraisal',
): ReadonlyMap<number, SignChances> {
  return meansBySentence(
    readingsOf(analysis, pair).map(
      ({
        relationship: {
          sentence,
          [channel]: { probabilities },
        },
      }) => {
        const { negative, positive } = probabilities;
        return { sentence, negative, neutral: 1 - negative - positive, positive };
      },
    ),
  );
}

/** How likely the first of the two acts on the second in each sentence that names both (positive), or the second on the first. */
export function initiativeSigns(analysis: Analysis, pair: ActorPair): ReadonlyMap<number, SignChances> {
  return meansBySentence(
    readingsOf(analysis, pair).map(({ relationship: { sentence, direction }, way }) => {
      const { forward, backward } = direction.probabilities;
      const [positive, negative] = way > 0 ? [forward, backward] : [backward, forward];
      return { sentence, negative, neutral: 1 - negative - positive, positive };
    }),
  );
}

/** The readings of a pair, each with its way: 1 in the order given, −1 in the other. */
function readingsOf(analysis: Analysis, pair: ActorPair) {
  const sideOf = nearestWhole(analysis.actors, pair);
  return analysis.relationships.flatMap((relationship) => {
    const way = wayOf(analysis, relationship, sideOf);
    return way === 0 ? [] : [{ relationship, way }];
  });
}

/** The mean of all that is said of each sentence. */
export function meansBySentence(
  read: readonly ({ readonly sentence: number } & SignChances)[],
): ReadonlyMap<number, SignChances> {
  return new Map(
    [...bySentence(read)].map(([sentence, some]) => {
      const mean = (sign: keyof SignChances) => meanOf(some.map((i) => read[i]![sign]));
      return [sentence, { negative: mean('negative'), neutral: mean('neutral'), positive: mean('positive') }];
    }),
  );
}
