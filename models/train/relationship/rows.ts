import type { ActorRegistry } from '../../../src/components/actors/index.js';
import { findRelations } from '../../../src/components/relations/index.js';
import { Emitter } from '../../../src/linear/index.js';
import type { Annotator } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import type { Vocabulary } from '../../../src/syntax/index.js';
import {
  extractPair,
  HEADS,
  type HeadName,
  readSentence,
  relationsBetween,
  viewAcross,
} from '../../../src/training.js';
import { certain, type MarkedSentence, signOf, type Wanted } from '../data/marked-sentences.js';
import { FeatureIds } from '../fit/feature-ids.js';
import type { FeatureRows, HeadTarget } from '../fit/heads.js';
import type { CodedPair } from './coded-pairs.js';

/** The sentences with two marked actors, then the pairs of whole articles. */
export interface RelationshipRows {
  readonly rows: FeatureRows;
  /** Wanted probabilities of all heads, with the direction by order in the text. */
  readonly targets: readonly HeadTarget[];
  /** The coded article that each is from; null for what nobody coded. */
  readonly articles: readonly (string | null)[];
  readonly sources: readonly (MarkedSentence['source'] | 'pair')[];
}

export interface RowTools {
  readonly annotator: Annotator;
  readonly registry: ActorRegistry;
  readonly vocabulary: Vocabulary;
}

// Object.keys forgets that the keys are those of the object.
export const HEAD_NAMES = Object.keys(HEADS) as HeadName[];
/** Classes of each head, in the order of `HEADS`. */
export const SIZES = HEAD_NAMES.map((name) => HEADS[name].labels.length);

/** What a sentence counts that was made up: there are few of its kind. */
const INVENTED = 3;
const X = '?:x';
const Y = '?:y';

/** Reads every sentence as the model will see it: same annotator, same mentions, same features. */
export function readRelationshipRows(
  sentences: readonly MarkedSentence[],
  pairs: readonly CodedPair[],
  tools: RowTools,
): RelationshipRows {
  const emitter = new Emitter();
  const features = new FeatureIds(sentences.length + pairs.length);
  for (const sentence of sentences) {
    emitter.clear();
    emitMarked(sentence, tools, emitter);
    features.add(emitter);
  }
  for (const { met } of pairs) {
    extractPair(met.sentence, tools.vocabulary, met.at.first, met.at.second, met.between, emitter);
    features.add(emitter);
  }
  const weight = (source: MarkedSentence['source']) => (source === 'invented' ? INVENTED : 1);
  return {
    rows: features.rows(),
    targets: [
      ...sentences.map((sentence) => ({ wanted: wantedOf(sentence), weight: weight(sentence.source) })),
      ...pairs.map(({ code }) => ({ wanted: allHeads(wantedBy(code)), weight: 1 })),
    ],
    articles: [...sentences, ...pairs].map(({ article }) => article),
    sources: [...sentences.map(({ source }) => source), ...pairs.map(() => 'pair' as const)],
  };
}

/** The features of the two marked actors, whatever they are; none when one of them touches no word. */
function emitMarked({ text, X: one, Y: other, blind }: MarkedSentence, tools: RowTools, out: Emitter): void {
  const { vocabulary, ...parts } = tools;
  const segments = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }] as const;
  const article = { id: 'sentence', outlet: 'unknown', language: 'en', text, segments };
  const { annotation, mentions, actors } = createPipeline(parts).document(article, [
    { actor: X, span: one },
    { actor: Y, span: other },
  ]);
  const at = (actor: string) => mentions.findIndex((mention) => mention.actor === actor);
  const pair = [at(X), at(Y)] as const;
  const seen = pair[0] < 0 || pair[1] < 0 ? null : viewAcross(annotation, mentions, pair, vocabulary);
  if (!seen) return;
  const both = [mentions[pair[0]]!, mentions[pair[1]]!] as const;
  // As the shipped weights were fitted: nobody's words are told apart.
  const relations = blind ? [] : findRelations({ annotation, mentions, quotations: [], actors });
  const here = relations.filter(({ sentence }) => sentence === both[0].sentence);
  const between = relationsBetween(here, both);
  extractPair(readSentence(seen.view), vocabulary, seen.first, seen.second, between, out);
}

export function wantedBy(code: CodedPair['code']): Wanted {
  return {
    climate: certain('climate', code === null ? 'none' : signOf(code[0])),
    appraisal: certain('appraisal', signOf(code?.[1] ?? 0)),
  };
}

export function wantedOf({ wanted, X: one, Y: other }: MarkedSentence): number[] {
  if (!wanted.direction || one.start < other.start) return allHeads(wanted);
  const [forward, backward, ...rest] = wanted.direction as [number, number, ...number[]];
  return allHeads({ ...wanted, direction: [backward, forward, ...rest] });
}

/** NaN where nothing is known. */
export function allHeads(wanted: Wanted): number[] {
  return HEAD_NAMES.flatMap((name, head) => wanted[name] ?? new Array<number>(SIZES[head]!).fill(Number.NaN));
}
