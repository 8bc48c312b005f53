import type { ActorRegistry } from '../../../src/components/actors/index.js';
import { nearestOf, scenesWith } from '../../../src/components/relations/scenes-with.js';
import { Emitter } from '../../../src/linear/index.js';
import type { Annotator } from '../../../src/model/index.js';
import { extractFeatures } from '../../../src/readers/fast/relation/features.js';
import type { Vocabulary } from '../../../src/syntax/view/vocabulary.js';
import { type MarkedSentence, readMarked, turnDirection, X, Y } from '../data/marked-sentence.js';
import { FeatureIds } from '../fit/feature-ids.js';
import type { FeatureRows } from '../fit/heads.js';

/** A marked sentence with the wanted probabilities of the quad classes and of direction. */
export interface RelationSentence extends MarkedSentence {
  /** How much it counts. */
  readonly weight: number;
  /** Read as if the rules had found nothing, to learn what to do where they do not. */
  readonly blind?: boolean;
}

export interface RelationRows {
  readonly rows: FeatureRows;
  /** Wanted probabilities with the direction by order in the text. */
  readonly wanted: readonly (readonly number[])[];
}

/** Place of the first direction, behind the quad classes. */
const FORWARD = 5;

/** Reads every sentence as the model will see it. Those whose two actors do not meet in one sentence have no features. */
export function readRelationRows(
  sentences: readonly RelationSentence[],
  tools: { readonly annotator: Annotator; readonly registry: ActorRegistry; readonly vocabulary: Vocabulary },
): RelationRows {
  const emitter = new Emitter();
  const features = new FeatureIds(sentences.length);
  const wanted = sentences.map((sentence) => {
    const found = nearestOf(scenesWith({ ...readMarked(sentence, tools), quotations: [] }, X, Y));
    emitter.clear();
    if (found) {
      const [first, second] = found.places;
      extractFeatures(found.scene, tools.vocabulary, first, second, sentence.blind ? [] : found.drafts, emitter);
    }
    features.add(emitter);
    return found && found.places[0].party.actor === Y ? turnDirection(sentence.wanted, FORWARD) : sentence.wanted;
  });
  return { rows: features.rows(), wanted };
}
