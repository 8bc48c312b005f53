import type { ActorId, ActorReference } from './actor.js';
import type { Warning } from './analysis.js';
import type { ActorPair, Cue } from './observation.js';
import type { SegmentKind } from './segment.js';
import type { Span } from './span.js';
import type { Voice } from './voice.js';

/** What a summary is kept for. `by` is `outlet`, `event`, `year`, `language` or a key of the articles' `meta`. */
export type Question =
  | { readonly kind: 'stance'; readonly actors: readonly ActorId[]; readonly by: string }
  | { readonly kind: 'relationship'; readonly between: ActorPair; readonly by: string }
  /** Without actors: whoever speaks. */
  | { readonly kind: 'voices'; readonly actors: readonly ActorId[]; readonly by: string }
  /** One actor, or the relationship of two. */
  | { readonly kind: 'coverage'; readonly of: readonly ActorId[]; readonly by: string }
  /** Near one actor, or near the relationship of two. */
  | { readonly kind: 'wording'; readonly near: readonly ActorId[]; readonly by: string }
  | { readonly kind: 'frames'; readonly between: ActorPair; readonly by: string };

/** The actors a question names, in its order; none where it asks about everybody. */
export function askedOf(question: Question): readonly ActorId[] {
  if ('between' in question) return question.between;
  if ('near' in question) return question.near;
  return 'of' in question ? question.of : question.actors;
}

/** Values are kept as whole millionths, so that sums are the same in any order. */
export const MICRO = 1_000_000;

/** What one article says on one channel. */
export interface Measure {
  /** Millionths of the channel's unit. */
  readonly value: number;
  /**
   * How likely the article as a whole stands at the lower end of the channel, and at the upper, in millionths; the rest is at
   * neither. Where the channel has labels.
   */
  readonly chances?: readonly [below: number, above: number];
  /** Observations it rests on. */
  readonly observations: number;
  /**
   * The same sum cut into at most 12 stretches of consecutive sentences: for each, Σ value × weight and Σ weight in
   * millionths of the total weight, one after the other. What the weights lack to a million is the prior's. Empty, like
   * `evidence`, in an article of a large group that is not in the sample which keeps its sentences.
   */
  readonly blocks: readonly number[];
  /** What the prior adds to `value`, millionths. */
  readonly prior: number;
  /** The sentences that pull the value furthest up and down. */
  readonly evidence: readonly KeptSentence[];
}

/** A sentence that shows what an article says on a channel. */
export interface KeptSentence {
  /** Index into `sentences` of the row. */
  readonly at: number;
  /** Millionths of the channel's unit. */
  readonly score: number;
  /** Score times how much the sentence counts beside the article's others, and the more the article has to say. Millionths. */
  readonly strength: number;
  /** Spans are offsets into the kept text. */
  readonly cues: readonly Cue[];
  readonly voice: Voice;
}

/** A sentence that is evidence for some channel. */
export interface EvidenceSentence {
  readonly span: Span;
  readonly segment: SegmentKind;
  /** Cut short, with an ellipsis, when very long. */
  readonly text: string;
}

/** The terms that an article has near what is asked. */
export interface RowWording {
  /** Terms with their counts, one a line: `gas deal 3`; by term. One string, because a corpus has very many of them. */
  readonly counts: string;
  /** Words counted. */
  readonly words: number;
  /** Indices into `sentences` of the row: a few sentences that show terms in their context. */
  readonly at: readonly number[];
}

/** One article, as far as the question goes. */
export interface SummaryRow {
  readonly article: string;
  readonly hash: string;
  /** MinHash signature of the scored sentences, by which wire copy is known; '' for a short text. Absent where nobody made one. */
  readonly signature?: string;
  readonly group: string;
  readonly event: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** By channel id; a channel on which the article says nothing is absent. */
  readonly measures: Readonly<Record<string, Measure>>;
  readonly sentences: readonly EvidenceSentence[];
  /** Null where the question does not ask about wording, and where nothing stands near. */
  readonly wording: RowWording | null;
}

/**
 * Everything a comparison needs of any number of articles. Summaries of one question form a commutative monoid under
 * {@link mergeSummaries}: whatever the order and however the articles are split, the result is the same to the byte.
 */
export interface Summary {
  readonly schema: 'standpoint/summary@1';
  readonly question: Question;
  /** Versions of the library that made the analyses. */
  readonly made: readonly string[];
  /** Registries of actors they were made with; absent in summaries of older versions. */
  readonly registries?: readonly string[];
  /** Who read what, as "stances linear@1"; absent in summaries of older versions. */
  readonly readers?: readonly string[];
  /** Those asked about, where an article mentions them; by id. */
  readonly actors: readonly ActorReference[];
  /** By article id. */
  readonly rows: readonly SummaryRow[];
  readonly warnings: readonly Warning[];
}
