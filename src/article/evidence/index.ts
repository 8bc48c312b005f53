import type { ActorId, ActorPair, Analysis } from '../../model/index.js';
import { relationshipAsRead, stanceAsRead } from './as-read.js';
import { chancesOf, type EvidenceModel, type SignChances } from './chances.js';
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
 * A reader that portrays whole articles vouches for its own chances; undefined for the readings of any other.
 */
export function stanceSigns(
  analysis: Analysis,
  actor: ActorId,
  part: StancePart,
  model: EvidenceModel = EVIDENCE_MODEL,
): ReadonlyMap<number, SignChances> | undefined {
  if (analysis.made.readers.stances !== model.reader) {
    return analysis.portrayals && stanceAsRead(analysis, actor, part);
  }
  const features = stanceFeatures(analysis, actor, part);
  return new Map([...features].map(([sentence, known]) => [sentence, chancesOf(known, model.stance)]));
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
  if (analysis.made.readers.relationships !== model.reader) {
    return analysis.portrayals && relationshipAsRead(analysis, pair, channel);
  }
  const features = relationshipFeatures(analysis, pair);
  return new Map([...features].map(([sentence, known]) => [sentence, chancesOf(known, model[channel])]));
}
