import type { ActorRegistry } from '../../../src/components/actors/index.js';
import { findRelations } from '../../../src/components/relations/index.js';
import { Emitter } from '../../../src/linear/index.js';
import type { Annotator, Scorer } from '../../../src/model/index.js';
import { extractPair } from '../../../src/readers/fast/relationship/features.js';
import { PairRelations } from '../../../src/readers/fast/relationship/pair-relations.js';
import { pairStance } from '../../../src/readers/fast/relationship/pair-stance.js';
import { viewAcross } from '../../../src/readers/fast/relationship/view-of-pair.js';
import type { Vocabulary } from '../../../src/syntax/view/vocabulary.js';
import { type MarkedSentence, readMarked, turnDirection, X, Y } from '../data/marked-sentence.js';
import { FeatureIds } from '../fit/feature-ids.js';
import type { FeatureRows, HeadTarget } from '../fit/heads.js';

/** A marked sentence with the wanted probabilities of climate (−, 0, +, none), direction and appraisal (−, +, 0). */
export type RelationshipSentence = MarkedSentence;

export interface RelationshipRows {
  readonly rows: FeatureRows;
  /** Wanted probabilities with the direction by order in the text; `weight` 1. */
  readonly targets: readonly HeadTarget[];
  /** True where the second actor stands first in the text. */
  readonly swapped: readonly boolean[];
}

/** Place of the first direction, behind the climates. */
const FORWARD = 4;

/** Reads every sentence as the tie model will see it: same annotator, same mentions, same features. */
export function readRelationshipRows(
  sentences: readonly RelationshipSentence[],
  tools: {
    readonly annotator: Annotator;
    readonly registry: ActorRegistry;
    readonly vocabulary: Vocabulary;
    readonly scorer: Scorer;
  },
): RelationshipRows {
  const emitter = new Emitter();
  const features = new FeatureIds(sentences.length);
  const swapped: boolean[] = [];
  const targets: HeadTarget[] = [];
  for (const sentence of sentences) {
    const { annotation, mentions, actors } = readMarked(sentence, tools);
    const at = (actor: string) => mentions.findIndex((mention) => mention.actor === actor);
    const pair = [at(X), at(Y)] as const;
    const seen = pair[0] < 0 || pair[1] < 0 ? null : viewAcross(annotation, mentions, pair, tools.vocabulary);
    emitter.clear();
    if (seen) {
      const relations = findRelations({ annotation, mentions, quotations: [], actors });
      const between = new PairRelations(relations, mentions).between(mentions[pair[0]]!.sentence, pair, (id) => id);
      // What only says where is not scored, see `analyze`.
      const targets = pair.filter((i) => mentions[i]!.role !== 'place');
      const scored = tools.scorer.score({ annotation, mentions, quotations: [], targets });
      const stances = targets.map((mention, i) => ({ mention, probabilities: scored[i]!.probabilities }));
      const known = { relations: between, stance: pairStance(stances)(mentions, pair) };
      extractPair(seen.view, tools.vocabulary, seen.first, seen.second, known, emitter);
    }
    features.add(emitter);
    const turned = sentence.X.start > sentence.Y.start;
    swapped.push(turned);
    targets.push({ wanted: turned ? turnDirection(sentence.wanted, FORWARD) : sentence.wanted, weight: 1 });
  }
  return { rows: features.rows(), targets, swapped };
}
