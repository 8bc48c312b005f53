import { nearestWhole, type SideOf } from '../core/index.js';
import {
  type ActorPair,
  type Analysis,
  isOwn,
  type RelationshipObservation,
  type ToneChannel,
} from '../model/index.js';
import { salience } from './salience.js';
import type { RawTerm } from './sum.js';

/** How readings of a relationship count in the article; chosen with the article model. */
export interface RelationshipEmphasis {
  /** Factor for what the outlet quotes, beside 1 for its own words. */
  readonly quoted: number;
  /** How much a sentence on the relationship counts more for the tone than one that is not. */
  readonly salience: number;
}

/** Everything the article model weighs, before its learned factors. */
export interface RelationshipIngredients {
  readonly climate: readonly RawTerm[];
  readonly appraisal: readonly RawTerm[];
  /** Value +1: the first of the pair as given acts on the second. */
  readonly initiative: readonly RawTerm[];
  /** Tone of every sentence; those about the relationship count more for climate and appraisal. */
  readonly tone: Readonly<Record<ToneChannel, readonly RawTerm[]>>;
  /** True when some sentence, or two that stand together, name both. */
  readonly isAboutRelationship: boolean;
}

/** Gathers the readings of one pair from an analysis; `places` is the weight of every sentence by where it stands. */
export function relationshipIngredients(
  analysis: Analysis,
  pair: ActorPair,
  places: Float64Array,
  emphasis: RelationshipEmphasis,
): RelationshipIngredients {
  const sideOf = nearestWhole(analysis.actors, pair);
  const climate: RawTerm[] = [];
  const appraisal: RawTerm[] = [];
  const initiative: RawTerm[] = [];
  analysis.relationships.forEach((relationship, observation) => {
    const way = wayOf(analysis, relationship, sideOf);
    const place = places[relationship.sentence] ?? 0;
    if (way === 0 || !(place > 0)) return;
    const { sentence } = relationship;
    const weight = place * (isOwn(relationship.voice) ? 1 : emphasis.quoted);
    const told = 1 - relationship.climate.probabilities.none;
    if (told > LEAST_SAID) {
      // How they stand, given that something is said of it; the less likely that is, the less it counts.
      climate.push({ sentence, value: bounded(relationship.climate.score / told), weight: weight * told, observation });
    }
    appraisal.push({ sentence, value: relationship.appraisal.score, weight, observation });
    const said = 1 - relationship.direction.probabilities.none;
    if (said > LEAST_SAID) {
      const value = bounded((way * relationship.direction.score) / said);
      initiative.push({ sentence, value, weight: weight * said, observation });
    }
  });
  const salient = salience(analysis, pair);
  const tone = (channel: ToneChannel, more: number): RawTerm[] =>
    analysis.tones.map(({ sentence, scores }, observation) => ({
      sentence,
      value: scores[channel],
      weight: 1 + more * (salient[sentence] ?? 0),
      observation,
    }));
  return {
    climate,
    appraisal,
    initiative,
    tone: {
      climate: tone('climate', emphasis.salience),
      appraisal: tone('appraisal', emphasis.salience),
      stance: tone('stance', 0),
    },
    isAboutRelationship: appraisal.length > 0 || salient.some((value) => value > 0),
  };
}

/** Below this probability that anything is said, a reading is not counted. */
const LEAST_SAID = 0.05;

function bounded(value: number): number {
  return Math.max(-1, Math.min(1, value));
}

/** 1 when the reading is of the pair in the order given, −1 in the other order, 0 when it is of others. */
export function wayOf({ mentions }: Analysis, relationship: RelationshipObservation, sideOf: SideOf): number {
  const [a, b] = relationship.mentions.map((mention) => sideOf(mentions[mention]?.actor ?? '')) as [number, number];
  if (a < 0 || b < 0 || a === b) return 0;
  return a === 0 ? 1 : -1;
}
