import type { ActorId, ActorPair, Analysis } from '../../model/index.js';
import { meansBySentence, relationshipAsRead, stanceAsRead } from './as-read.js';
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
  return signsOf(analysis, analysis.made.readers.stances === model.reader, {
    learned: () => learnedChances(stanceFeatures(analysis, actor, part), model.stance),
    read: () => stanceAsRead(analysis, actor, part),
  });
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
  return signsOf(analysis, analysis.made.readers.relationships === model.reader, {
    learned: () => learnedChances(relationshipFeatures(analysis, pair), model[channel]),
    read: () => relationshipAsRead(analysis, pair, channel),
  });
}

type Signs = ReadonlyMap<number, SignChances>;

/** What was learned of a reader's sentences; of another's, the mean with what it says itself: only where both agree is a sentence shown. */
function signsOf(
  { portrayals }: Analysis,
  isKnown: boolean,
  { learned, read }: { readonly learned: () => Signs; readonly read: () => Signs },
): Signs | undefined {
  if (isKnown) return learned();
  if (!portrayals) return undefined;
  return meansBySentence(
    [read(), learned()].flatMap((signs) => [...signs].map(([sentence, chances]) => ({ sentence, ...chances }))),
  );
}

function learnedChances(known: ReadonlyMap<number, Features>, model: SignModel): Signs {
  return new Map([...known].map(([sentence, features]) => [sentence, chancesOf(features, model)]));
}
