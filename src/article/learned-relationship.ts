import {
  type ActorId,
  type ActorPair,
  type ActorPortrayal,
  type Analysis,
  NOTHING,
  type Portrayal,
  type RelationshipPortrayal,
} from '../model/index.js';
import { stanceOf, stanceTerms } from './actor.js';
import type { ArticleModel } from './article-model.js';
import { blend } from './blend.js';
import { emphasis } from './emphasis.js';
import { framesOf } from './frames.js';
import { type RelationshipIngredients, relationshipIngredients } from './ingredients.js';
import { learnedFrames } from './learned-frames.js';
import { relationTerms } from './rules-relationship.js';
import { levelled, meanOfTwo, type RawTerm, sourced, weightedSum } from './sum.js';
import { appraisalBy } from './valuers.js';
import type { PortrayalWeights } from './weights.js';

/** The portrayal of a relationship from learned readings of sentences and of tone, weighed by the article model. */
export function learnedRelationship(
  analysis: Analysis,
  pair: ActorPair,
  weights: PortrayalWeights,
  model: ArticleModel,
): RelationshipPortrayal {
  const places = emphasis(analysis, weights);
  const found = relationshipIngredients(analysis, pair, places, model.emphasis);
  const stance = [
    learnedStance(analysis, pair[0], found, weights, model),
    learnedStance(analysis, pair[1], found, weights, model),
  ] as const;
  const by = (terms: readonly RawTerm[]) => appraisalBy(analysis, pair, terms, model.prior.tie);
  if (!found.isAboutRelationship) {
    const frames = framesOf(analysis, pair, { weights });
    return {
      dyad: pair,
      climate: NOTHING,
      appraisal: NOTHING,
      appraisalBy: by([]),
      stance,
      initiative: NOTHING,
      frames,
    };
  }
  const rules = relationTerms(analysis, pair, weights);
  const channel = (name: 'climate' | 'appraisal') =>
    blend(
      [
        { source: 'relationships', terms: found[name], prior: model.prior.tie, factor: model[name].read },
        { source: 'tones', terms: found.tone[name], prior: 0, factor: model[name].tone },
        { source: 'relations', terms: rules[name], prior: weights.prior.tie, factor: model[name].rules },
      ],
      model[name].bias,
      { error: model.error[name], chances: model.chances[name] },
    );
  const climate = channel('climate');
  const appraisal = channel('appraisal');
  return {
    dyad: pair,
    climate,
    appraisal,
    appraisalBy: by(found.appraisal),
    stance,
    initiative: sourced(weightedSum(found.initiative, { prior: model.prior.tie }), 'relationships'),
    frames: learnedFrames(analysis, pair, places, { climate: amount(climate), appraisal: amount(appraisal), model }),
  };
}

/** Stance toward one of the two: what is said where it is mentioned, and the tone of the whole. */
function learnedStance(
  analysis: Analysis,
  actor: ActorId,
  found: RelationshipIngredients,
  weights: PortrayalWeights,
  model: ArticleModel,
): ActorPortrayal {
  const plain = stanceOf(analysis, actor, { weights });
  if (plain.stance.kind === 'insufficient') return plain;
  const { bias, read, tone } = model.stance;
  const terms = stanceTerms(analysis, actor, weights).all;
  const stance = blend(
    [
      { source: 'stances', terms, prior: model.prior.stance, factor: read },
      { source: 'tones', terms: found.tone.stance, prior: 0, factor: tone },
    ],
    bias,
    { error: model.error.stance, chances: model.chances.stance },
  );
  const whole = wholeRead(analysis, actor);
  if (whole.kind === 'insufficient') return { ...plain, stance };
  return { ...plain, stance: levelled(meanOfTwo(stance, whole), TOGETHER) };
}

/** Two views that are each drawn toward nothing say too little together: by how much, 38 articles tell that neither had learned from. */
const TOGETHER = 1.5;

/**
 * What is said of the whole by a reader that read the sentences too. Taught both, it is heard on both: half of the stance is the
 * one, half sentences and tone.
 */
function wholeRead({ portrayals, made: { readers } }: Analysis, actor: ActorId): Portrayal {
  const given = readers.portrayals === readers.stances && portrayals?.actors.find((each) => each.actor === actor);
  return given ? given.stance : NOTHING;
}

function amount(portrayal: Portrayal): number {
  return portrayal.kind === 'portrayal' ? portrayal.value : 0;
}
