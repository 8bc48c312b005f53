import type { ActorRegistry } from '../../../src/components/actors/index.js';
import { findFrames } from '../../../src/components/frames/index.js';
import { observeStance } from '../../../src/components/stance/index.js';
import type { Analysis, Annotator, Frame, Scorer } from '../../../src/model/index.js';
import { createPipeline } from '../../../src/pipeline.js';
import { type Vocabulary, viewSentence } from '../../../src/syntax/index.js';
import { eachToneFeature, findRelationships, type RelationshipModel } from '../../../src/training.js';

/** A whole article with what coders say of one relationship in it: means over the coders who gave a value. */
export interface CodedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly text: string;
  readonly date: string | null;
  readonly dyad: readonly [string, string];
  /** Read and coded for this dyad alone; else coders named the ties and main actors that they saw. */
  readonly isForDyad: boolean;
  /** −1 … 1, or null. */
  readonly climate: number | null;
  readonly appraisal: number | null;
  readonly stance: readonly [number | null, number | null];
  /** 1 named by most coders, 0 by none, null by some. */
  readonly frames: Readonly<Record<Frame, number | null>>;
}

/** An article read by every stage left of the portrayal. */
export interface ReadArticle {
  readonly coded: CodedArticle;
  /** With an observation of tone for every scored sentence, all of score 0. */
  readonly analysis: Analysis;
  /** Ids of the tone features of each scored sentence, in the order of the observations of tone. */
  readonly words: readonly Int32Array[];
}

export interface ReadingTools {
  readonly annotator: Annotator;
  readonly registry: ActorRegistry;
  readonly vocabulary: Vocabulary;
  readonly scorer: Scorer;
}

/** Reads one article as `analyze` does, relationships by the model given. */
export function readCoded(coded: CodedArticle, model: RelationshipModel, tools: ReadingTools): ReadArticle {
  const { vocabulary, scorer, ...parts } = tools;
  const { id, outlet, title, text, date } = coded;
  const article = { id, outlet, title, text, ...(date === null ? {} : { date }) };
  const document = createPipeline(parts).document(article);
  const { annotation, mentions, actors, quotations, targets, relations } = document;
  const { segments, sentences } = annotation;
  const input = { annotation, mentions, quotations, targets };
  const stances = observeStance(input, scorer.score(input));
  const words: Int32Array[] = [];
  const scored: number[] = [];
  sentences.forEach((sentence, i) => {
    if (!segments[sentence.segment]?.scored) return;
    const met = new Set<number>();
    const named = mentions.filter((mention) => mention.sentence === i);
    eachToneFeature(viewSentence(annotation, i, named, vocabulary), (id) => met.add(id));
    words.push(Int32Array.from(met));
    scored.push(i);
  });
  const analysis: Analysis = {
    schema: 'standpoint/analysis@2',
    made: { library: 'train', annotator: parts.annotator.name, registry: parts.registry.name, readers: {} },
    article: { id, outlet, hash: '', length: document.text.length },
    segments,
    sentences: sentences.map(({ span, segment: index }) => ({
      span,
      segment: index,
      text: document.text.slice(span.start, span.end),
    })),
    actors,
    mentions,
    quotations,
    stances,
    relations,
    frames: findFrames(document),
    relationships: findRelationships(document, { model, cues: 0 }),
    tones: scored.map((sentence) => ({
      kind: 'tone',
      sentence,
      scores: { climate: 0, appraisal: 0, stance: 0 },
      cues: { climate: [], appraisal: [], stance: [] },
    })),
    warnings: [],
  };
  return { coded, analysis, words };
}
