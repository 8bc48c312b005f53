import type { ActorId, ActorPair, Analysis } from '../../model/index.js';
import { relationshipAsRead, stanceAsRead } from './as-read.js';
import { chancesOf, type EvidenceModel, type Features, type SignChances, type SignModel } from './chances.js';
import { EVIDENCE_MODEL } from './model.js';
import { relationshipFeatures } from './relationship-features.js';
import { type StancePart, stanceFeatures } from './stance-features.js';

export { initiativeSigns } from './as-read.js';
export type { EvidenceModel, Features, SignChances, SignModel } from './chances.js';
export { relationshipFeatures } from './relationship-features.js';
export { type StancePart, stanceFeatures } from './stance-features.js';

/**
 * For every sentence about an actor, how likely a coder would call what it says of the actor unfavourable, neither or
 * favourable. Calibrated on sentences that were coded one by one: of those with a chance of 0.6, six in ten are so coded.
 * A reader that portrays whole articles vouches for its own chances, which have a half; undefined for the readings of any other.
 */
export function stanceSigns(
  analysis: Analysis,
  actor: ActorId,
  part: StancePart,
  model: EvidenceModel = EVIDENCE_MODEL,
): ReadonlyMap<number, SignChances> | undefined {
  const learned = learnedChances(stanceFeatures(analysis, actor, part), model.stance);
  if (analysis.made.readers.stances === model.reader) return learned;
  return analysis.portrayals && halfway(stanceAsRead(analysis, actor, part), learned);
}

/**
 * The same of a relationship and every sentence that names both: hostile or friendly, deplored or welcomed.
 */
export function relationshipSigns(
  analysis: Analysis,
  pair: ActorPair,
  channel: 'climate' | 'appraisal',
  model: EvidenceModel = EVIDENCE_MODEL,
): ReadonlyMap<number, SignChances> | undefined {
  const learned = learnedChances(relationshipFeatures(analysis, pair), model[channel]);
  if (analysis.made.readers.relationships === model.reader) return learned;
  return analysis.portrayals && halfway(relationshipAsRead(analysis, pair, channel), learned);
}

function learnedChances(known: ReadonlyMap<number, Features>, model: SignModel): ReadonlyMap<number, SignChances> {
  return new Map([...known].map(([sentence, features]) => [sentence, chancesOf(features, model)]));
}

/** The mean of what a reader says by itself and of what was learned of such readings: only where both agree is a sentence shown. */
function halfway(
  read: ReadonlyMap<number, SignChances>,
  learned: ReadonlyMap<number, SignChances>,
): ReadonlyMap<number, SignChances> {
  return new Map(
    [...read].map(([sentence, one]) => {
      const other = learned.get(sentence) ?? one;
      const mean = (sign: keyof SignChances) => (one[sign] + other[sign]) / 2;
      return [sentence, { negative: mean('negative'), neutral: mean('neutral'), positive: mean('positive') }];
    }),
  );
}
