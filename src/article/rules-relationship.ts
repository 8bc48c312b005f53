import { nearestWhole } from '../core/index.js';
import {
  type ActorPair,
  type Analysis,
  isOwn,
  type RelationObservation,
  type RelationshipPortrayal,
} from '../model/index.js';
import { stanceOf } from './actor.js';
import { emphasis } from './emphasis.js';
import { framesOf } from './frames.js';
import { type RawTerm, weightedSum } from './sum.js';
import type { PortrayalWeights } from './weights.js';

/**
 * The portrayal of a relationship from the relations found by rule alone: climate is the weighted mean of their
 * cooperation, appraisal that of the words that value them, frames are shares of the sentences about the relationship.
 * For analyses without learned readings.
 */
export function relationshipByRules(
  analysis: Analysis,
  pair: ActorPair,
  weights: PortrayalWeights,
): RelationshipPortrayal {
  const { climate, appraisal, initiative } = relationTerms(analysis, pair, weights);
  const prior = weights.prior.tie;
  return {
    dyad: pair,
    climate: weightedSum(climate, { prior }),
    appraisal: weightedSum(appraisal, { prior }),
    stance: [stanceOf(analysis, pair[0], { weights }), stanceOf(analysis, pair[1], { weights })],
    initiative: weightedSum(initiative, { prior }),
    frames: framesOf(analysis, pair, { weights }),
  };
}

/** What the relations found by rule between two actors add to each channel. */
export function relationTerms(
  analysis: Analysis,
  pair: ActorPair,
  weights: PortrayalWeights,
): { readonly climate: RawTerm[]; readonly appraisal: RawTerm[]; readonly initiative: RawTerm[] } {
  const places = emphasis(analysis, weights);
  const sideOf = nearestWhole(analysis.actors, pair);
  const climate: RawTerm[] = [];
  const appraisal: RawTerm[] = [];
  const initiative: RawTerm[] = [];
  for (let i = 0; i < analysis.relations.length; i++) {
    const relation = analysis.relations[i]!;
    const from = sideOf(relation.source);
    const to = sideOf(relation.target);
    if (from < 0 || to < 0 || from === to) continue;
    const { sentence } = relation;
    const weight = (places[sentence] ?? 0) * sureness(analysis, relation, weights);
    if (!(weight > 0)) continue;
    if (Number.isFinite(relation.cooperation)) {
      const factor = relation.event === 'none' && relation.cooperation === 0 ? weights.noEvent : 1;
      climate.push({ sentence, value: relation.cooperation, weight: weight * factor, observation: i });
    }
    if (relation.appraisal !== null && Number.isFinite(relation.appraisal)) {
      appraisal.push({ sentence, value: relation.appraisal, weight, observation: i });
    }
    if (relation.directed) initiative.push({ sentence, value: from === 0 ? 1 : -1, weight, observation: i });
  }
  return { climate, appraisal, initiative };
}

/** How far to trust one relation: who is meant, how firmly it is said, and by whom. */
function sureness(analysis: Analysis, relation: RelationObservation, weights: PortrayalWeights): number {
  const confidence = (mention: number | null) =>
    (mention === null ? undefined : analysis.mentions[mention]?.confidence) ?? weights.implied;
  const said = isOwn(relation.voice) ? 1 : weights.quoted.tie;
  return (
    confidence(relation.sourceMention) * confidence(relation.targetMention) * weights.modality[relation.modality] * said
  );
}
