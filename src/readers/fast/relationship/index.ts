import { voiceAt } from '../../../components/quotations/index.js';
import type { RelationInput } from '../../../components/relations/index.js';
import { bySentence } from '../../../core/index.js';
import type { ActorId, ActorPair, RelationObservation, RelationshipObservation } from '../../../model/index.js';
import { builtInVocabulary, viewsOf } from '../../../syntax/index.js';
import { pairsOf, wholes } from './pairs.js';
import { type PairReader, type RelationshipOptions, readerFor } from './read-pair.js';
import { type OrderedRelation, relationsBetween } from './relation-features.js';
import { type ReadSentence, readSentence } from './sentence.js';
import { type PairView, place, viewAcross } from './view-of-pair.js';
import { reversed } from './voice-normalisation.js';

export { type LikelyRelation, likeliestRelation } from './likeliest.js';
export { pairsOf, wholes } from './pairs.js';

export interface RelationshipInput extends RelationInput {
  /** What the relation stage found in the same article. */
  readonly relations: readonly RelationObservation[];
}

/** Two mentions in their sentence. */
export interface MetPair {
  readonly dyad: ActorPair;
  readonly pair: readonly [number, number];
  readonly sentence: ReadSentence;
  readonly at: PairView;
  /** What the rules found between the two. */
  readonly between: readonly OrderedRelation[];
}

/**
 * What every sentence that names two states or blocs says of their relationship: climate, direction and appraisal, read
 * by a model that knows the two as the first and the second only. Parts count for their whole (`RUS:putin` for `RUS`), the
 * nearest mentions of each are read, scored segments only. Sorted by sentence. Never throws; linear in the text.
 */
export function findRelationships(
  input: RelationshipInput,
  options: RelationshipOptions = {},
): RelationshipObservation[] {
  const found: RelationshipObservation[] = [];
  let reader: PairReader | undefined;
  for (const pair of pairsIn(input, wholes(input.actors))) {
    reader ??= readerFor(options);
    found.push(observe(input, pair, reader));
  }
  return found;
}

/** Every pair of an article that is worth reading; `wholeOf` gives the actor that another counts for, or null. */
export function* pairsIn(input: RelationshipInput, wholeOf: (actor: ActorId) => ActorId | null): Generator<MetPair> {
  const { annotation, mentions, relations } = input;
  const known = bySentence(relations);
  for (const [index, indices] of bySentence(mentions)) {
    const tokens = annotation.sentences[index];
    if (indices.length < 2 || !tokens || !annotation.segments[tokens.segment]?.scored) continue;
    const pairs = pairsOf(indices, mentions, wholeOf);
    if (pairs.length === 0) continue;
    const sentence = readSentence(viewsOf(input)(index));
    const here = (known.get(index) ?? []).map((each) => relations[each]!);
    for (const { dyad, mentions: pair } of pairs) {
      const both = [mentions[pair[0]]!, mentions[pair[1]]!] as const;
      const at = place(sentence.plain, both[0], both[1]);
      if (at !== null) yield { dyad, pair, sentence, at, between: relationsBetween(here, both, wholeOf) };
    }
  }
}

/**
 * Reads the relationship of two given mentions, whoever they are and even when a sentence ends between them. Null when one of
 * them touches no word.
 */
export function readRelationship(
  input: RelationshipInput,
  pair: readonly [number, number],
  options: RelationshipOptions = {},
): RelationshipObservation | null {
  const { annotation, mentions, relations } = input;
  const at = viewAcross(annotation, mentions, pair, builtInVocabulary());
  if (at === null) return null;
  const [a, b] = [mentions[pair[0]]!, mentions[pair[1]]!];
  const between = relationsBetween(
    relations.filter(({ sentence }) => sentence === a.sentence),
    [a, b],
  );
  const met = { dyad: [a.actor, b.actor] as const, pair, sentence: readSentence(at.view), at, between };
  return observe(input, met, readerFor(options));
}

function observe(
  { mentions, quotations }: RelationshipInput,
  { dyad, pair, sentence, at, between }: MetPair,
  reader: PairReader,
): RelationshipObservation {
  const { climate, direction, appraisal } = reader.read(sentence, at, between);
  const [a, b] = [mentions[pair[0]]!, mentions[pair[1]]!];
  return {
    kind: 'relationship',
    dyad,
    mentions: pair,
    sentence: a.sentence,
    voice: voiceAt(quotations, at.swapped ? a.span : b.span),
    climate,
    direction: at.swapped ? reversed(direction) : direction,
    appraisal,
  };
}
