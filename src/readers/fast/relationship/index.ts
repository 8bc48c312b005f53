import { voiceAt } from '../../../components/quotations/index.js';
import type { RelationInput } from '../../../components/relations/index.js';
import { bySentence } from '../../../core/index.js';
import type {
  Dyad,
  Mention,
  Quotation,
  RelationObservation,
  RelationshipObservation,
  StanceObservation,
} from '../../../model/index.js';
import { builtInVocabulary } from '../../../syntax/view/built-in-vocabulary.js';
import { viewsOf } from '../../../syntax/view/shared.js';
import type { View } from '../../../syntax/view/view.js';
import type { PairKnowledge } from './features.js';
import { builtInRelationshipModel, type RelationshipModel } from './model.js';
import { PairRelations } from './pair-relations.js';
import { pairStance } from './pair-stance.js';
import { pairsOf, wholes } from './pairs.js';
import { PairReader } from './read-pair.js';
import { turned } from './turned.js';
import { place, viewAcross } from './view-of-pair.js';

export interface RelationshipOptions {
  /** Trained weights. Default: those that ship with the library. */
  readonly model?: RelationshipModel;
  /** Strongest cues listed one by one for each reading; the rest is gathered in `other cues`. Default: 5. */
  readonly cues?: number;
}

export interface RelationshipInput extends RelationInput {
  /** What the relation stage found in the same article. */
  readonly relations: readonly RelationObservation[];
  /** How each mention is spoken of, where that is known; ties are read a little better with it. */
  readonly stances?: readonly Pick<StanceObservation, 'mention' | 'probabilities'>[];
}

/**
 * What every sentence that names two states or blocs says of the tie between them: climate, direction and appraisal, read
 * by a model that knows the two as the first and the second only. Parts count for their whole (`RUS:putin` for `RUS`), the
 * nearest mentions of each are read, scored segments only. Sorted by sentence. Never throws; linear in the text.
 */
export function findRelationships(
  input: RelationshipInput,
  options: RelationshipOptions = {},
): RelationshipObservation[] {
  const { annotation, mentions, quotations } = input;
  const relations = new PairRelations(input.relations, mentions);
  const stanceOf = pairStance(input.stances ?? []);
  const wholeOf = wholes(input.actors);
  const found: RelationshipObservation[] = [];
  let reader: PairReader | undefined;
  for (const [sentence, indices] of bySentence(mentions)) {
    const tokens = annotation.sentences[sentence];
    if (indices.length < 2 || !tokens || !annotation.segments[tokens.segment]?.scored) continue;
    const pairs = pairsOf(indices, mentions, wholeOf);
    if (pairs.length === 0) continue;
    reader ??= readerFor(options);
    const view = viewsOf(annotation, mentions, builtInVocabulary())(sentence);
    for (const { dyad, mentions: pair } of pairs) {
      const between = relations.between(sentence, pair, wholeOf);
      const known = { relations: between, stance: stanceOf(mentions, pair) };
      const observation = readIn(view, mentions, quotations, dyad, pair, known, reader);
      if (observation !== null) found.push(observation);
    }
  }
  return found;
}

/**
 * Reads the tie between two given mentions, whoever they are and even when a sentence ends between them. Null when one of
 * them touches no word.
 */
export function readRelationship(
  input: RelationshipInput,
  pair: readonly [number, number],
  options: RelationshipOptions = {},
): RelationshipObservation | null {
  const { annotation, mentions, quotations } = input;
  const view = viewAcross(annotation, mentions, pair, builtInVocabulary());
  if (view === null) return null;
  const dyad: Dyad = [mentions[pair[0]]!.actor, mentions[pair[1]]!.actor];
  const relations = new PairRelations(input.relations, mentions).between(mentions[pair[0]]!.sentence, pair, (id) => id);
  const known = { relations, stance: pairStance(input.stances ?? [])(mentions, pair) };
  return readIn(view.view, mentions, quotations, dyad, pair, known, readerFor(options));
}

/** The reader of the last article, whose buffers are soon of use again. */
let kept: PairReader | undefined;

function readerFor(options: RelationshipOptions): PairReader {
  const model = options.model ?? builtInRelationshipModel();
  const cues = options.cues ?? 5;
  if (kept?.model !== model || kept.cues !== cues) kept = new PairReader(model, builtInVocabulary(), cues);
  return kept;
}

function readIn(
  view: View,
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  dyad: Dyad,
  pair: readonly [number, number],
  known: PairKnowledge,
  reader: PairReader,
): RelationshipObservation | null {
  const a = mentions[pair[0]]!;
  const b = mentions[pair[1]]!;
  const placed = place(view, a, b);
  if (placed === null) return null;
  const { climate, direction, appraisal } = reader.read(view, placed.first, placed.second, known);
  return {
    kind: 'relationship',
    dyad,
    mentions: pair,
    sentence: a.sentence,
    voice: voiceAt(quotations, placed.swapped ? a.span : b.span),
    climate,
    direction: placed.swapped ? turned(direction) : direction,
    appraisal,
  };
}
