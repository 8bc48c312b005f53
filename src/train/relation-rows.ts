import type { ActorRegistry } from '../actors/index.js';
import { findMentions } from '../actors/index.js';
import type { Annotator } from '../model/index.js';
import { extractFeatures } from '../relations/learned/features.js';
import { nearestOf, scenesWith } from '../relations/scenes-with.js';
import { Emitter } from '../stance/features/emitter.js';
import type { Vocabulary } from '../stance/view/vocabulary.js';
import { HASH_MASK } from '../weights/hash.js';
import type { FeatureRows } from './heads.js';

/** A sentence with two marked actors and what is known of them. */
export interface RelationSentence {
  readonly text: string;
  readonly X: { readonly start: number; readonly end: number };
  readonly Y: { readonly start: number; readonly end: number };
  /** Probabilities of the quad classes and of direction (XY, YX, mutual, none), in a row. */
  readonly wanted: readonly number[];
  /** The article it was coded in; null for a sentence that a teacher labelled, or that was made up. */
  readonly article: string | null;
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

const QUADS = 5;
const X = '?:x';
const Y = '?:y';

/** Reads every sentence as the model will see it. Those whose two actors do not meet in one sentence have no features. */
export function readRelationRows(
  sentences: readonly RelationSentence[],
  tools: { readonly annotator: Annotator; readonly registry: ActorRegistry; readonly vocabulary: Vocabulary },
): RelationRows {
  const emitter = new Emitter();
  const offsets = new Uint32Array(sentences.length + 1);
  let ids = new Int32Array(1 << 20);
  let size = 0;
  const wanted = sentences.map((sentence, i) => {
    const { text } = sentence;
    const annotation = tools.annotator.annotate(text, [
      { kind: 'paragraph', span: { start: 0, end: text.length }, scored: true },
    ]);
    const { mentions, actors } = findMentions(annotation, tools.registry, {
      discover: true,
      marked: [
        { actor: X, span: sentence.X },
        { actor: Y, span: sentence.Y },
      ],
    });
    emitter.clear();
    const found = nearestOf(scenesWith({ annotation, mentions, quotations: [], actors }, X, Y));
    if (found) {
      const [first, second] = found.places;
      extractFeatures(found.scene, tools.vocabulary, first, second, sentence.blind ? [] : found.drafts, emitter);
    }
    if (size + emitter.count > ids.length) {
      const larger = new Int32Array(ids.length * 2);
      larger.set(ids);
      ids = larger;
    }
    for (let k = 0; k < emitter.count; k++) ids[size++] = emitter.hash[k]! & HASH_MASK;
    offsets[i + 1] = size;
    return found && found.places[0].party.actor === Y ? turn(sentence.wanted) : sentence.wanted;
  });
  return { rows: { offsets, ids: ids.subarray(0, size) }, wanted };
}

/** Exchanges forward and backward. */
function turn(wanted: readonly number[]): number[] {
  const turned = [...wanted];
  turned[QUADS] = wanted[QUADS + 1]!;
  turned[QUADS + 1] = wanted[QUADS]!;
  return turned;
}
