import type { ActorReference } from './actor.js';
import type { Article } from './article.js';
import type { Coding } from './coding.js';
import type { Mention } from './mention.js';
import type {
  FrameObservation,
  RelationObservation,
  RelationshipObservation,
  StanceObservation,
  ToneObservation,
} from './observation.js';
import type { Portrayals } from './portrayal.js';
import type { Segment } from './segment.js';
import type { Span } from './span.js';
import type { Quotation } from './voice.js';

/** Something about the data that a reader of the result should know. */
export interface Warning {
  readonly code:
    | 'empty-text'
    | 'not-english'
    | 'binary-text'
    | 'missing-outlet'
    | 'missing-date'
    | 'invalid-date'
    | 'future-date'
    | 'long-timeline'
    | 'invalid-score'
    | 'duplicate-article'
    | 'skipped-record'
    | 'lost-records'
    | 'wrong-encoding'
    | 'markup-in-text'
    | 'incomplete-text'
    | 'unmentioned-actor'
    | 'no-articles'
    | 'single-group'
    | 'single-article'
    | 'untested-pairs';
  readonly message: string;
  /** The article concerned, if it is one. */
  readonly article?: string;
}

/** A sentence with its words, so that evidence can be quoted without the article at hand. */
export interface AnalysedSentence {
  readonly span: Span;
  /** Index of its segment. */
  readonly segment: number;
  readonly text: string;
}

/** The article without its text; `hash` is of the text the spans point into. */
export type ArticleReference = Omit<Article, 'text' | 'segments'> & { readonly hash: string; readonly length: number };

/** Everything found in one article. Plain JSON. */
export interface Analysis {
  readonly schema: 'standpoint/analysis@2';
  readonly made: {
    readonly library: string;
    readonly annotator: string;
    readonly registry: string;
    /** Which reader gave what, by the name of the list: `{ stances: 'linear@1', … }`. */
    readonly readers: Readonly<Record<string, string>>;
  };
  readonly article: ArticleReference;
  readonly segments: readonly Segment[];
  readonly sentences: readonly AnalysedSentence[];
  readonly actors: readonly ActorReference[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly stances: readonly StanceObservation[];
  readonly relations: readonly RelationObservation[];
  readonly frames: readonly FrameObservation[];
  /** Learned readings of every sentence that names two states or blocs. */
  readonly relationships: readonly RelationshipObservation[];
  /** One for every scored sentence. */
  readonly tones: readonly ToneObservation[];
  /** What the reader says of the article as a whole, where it has a view of its own. */
  readonly portrayals?: Portrayals;
  /** What a coder, a model or a person, answered to a codebook, where one was asked. */
  readonly coding?: Coding;
  readonly warnings: readonly Warning[];
}
