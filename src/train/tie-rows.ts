import type { ActorRegistry } from '../actors/index.js';
import { findMentions } from '../actors/index.js';
import type { Annotator, Mention, Scorer } from '../model/index.js';
import { findRelations } from '../relations/index.js';
import { extractPair } from '../relations/tie/features.js';
import { PairRelations } from '../relations/tie/pair-relations.js';
import { pairStance } from '../relations/tie/pair-stance.js';
import { viewAcross } from '../relations/tie/view-of-pair.js';
import { Emitter } from '../stance/features/emitter.js';
import type { Vocabulary } from '../stance/view/vocabulary.js';
import { HASH_MASK, hashWord } from '../weights/hash.js';
import type { FeatureRows, HeadTarget } from './heads.js';

/** A sentence with two marked actors and what is known of their tie. */
export interface TieSentence {
  readonly text: string;
  readonly X: { readonly start: number; readonly end: number };
  readonly Y: { readonly start: number; readonly end: number };
  /** Probabilities of climate (−, 0, +, none), direction (XY, YX, mutual, none) and appraisal (−, +, 0), in a row. */
  readonly wanted: readonly number[];
  /** The article it was coded in; null for a sentence that a teacher labelled. */
  readonly article: string | null;
}

export interface TieRows {
  readonly rows: FeatureRows;
  /** Wanted probabilities with the direction by order in the text; `weight` 1. */
  readonly targets: readonly HeadTarget[];
  /** True where the second actor stands first in the text. */
  readonly swapped: readonly boolean[];
}

/** Reads every sentence as the tie model will see it: same annotator, same mentions, same features. */
export function readTieRows(
  sentences: readonly TieSentence[],
  tools: {
    readonly annotator: Annotator;
    readonly registry: ActorRegistry;
    readonly vocabulary: Vocabulary;
    readonly scorer: Scorer;
  },
): TieRows {
  const emitter = new Emitter();
  const offsets = new Uint32Array(sentences.length + 1);
  let ids = new Int32Array(1 << 20);
  let size = 0;
  const swapped: boolean[] = [];
  const targets: HeadTarget[] = [];
  sentences.forEach(({ text, X, Y, wanted }, i) => {
    const annotation = tools.annotator.annotate(text, [
      { kind: 'paragraph', span: { start: 0, end: text.length }, scored: true },
    ]);
    const { mentions, actors } = findMentions(annotation, tools.registry, {
      discover: true,
      marked: [
        { actor: '?:x', span: X },
        { actor: '?:y', span: Y },
      ],
    });
    const at = (actor: string) => mentions.findIndex((mention: Mention) => mention.actor === actor);
    const pair = [at('?:x'), at('?:y')] as const;
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
    if (size + emitter.count > ids.length) {
      const larger = new Int32Array(ids.length * 2);
      larger.set(ids);
      ids = larger;
    }
    for (let k = 0; k < emitter.count; k++) ids[size++] = emitter.hash[k]! & HASH_MASK;
    offsets[i + 1] = size;
    const turned = X.start > Y.start;
    swapped.push(turned);
    targets.push({ wanted: turned ? turn(wanted) : wanted, weight: 1 });
  });
  return { rows: { offsets, ids: ids.subarray(0, size) }, targets, swapped };
}

/** Exchanges forward and backward. */
function turn(wanted: readonly number[]): number[] {
  const turned = [...wanted];
  turned[4] = wanted[5]!;
  turned[5] = wanted[4]!;
  return turned;
}

/** Fold of an article, so that its sentences never stand on both sides. */
export function foldOf(article: string, folds: number): number {
  return (hashWord(article) >>> 0) % folds;
}
