import type { Segment } from './segment.js';
import type { Span } from './span.js';

/** Universal part-of-speech tag. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or mark. `text` is exactly the characters of the article at `start`–`end`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower-cased text, contractions undone ("n't" → "not"). */
  readonly normal: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence as tokens `from` (inclusive) to `to` (exclusive) of its annotation. */
export interface SentenceTokens {
  readonly span: Span;
  /** Index of the segment it lies in. */
  readonly segment: number;
  readonly from: number;
  readonly to: number;
}

/** What an {@link Annotator} finds. Internal to the stages; it is not part of an `Analysis`. */
export interface Annotation {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceTokens[];
  /** Whether a word in lower case is one of the annotator's dictionary, which holds few names. Missing where there is none. */
  readonly isWord?: (word: string) => boolean;
}

/** Turns segmented text into tokens and sentences. Every segment, scored or not, is annotated. */
export interface Annotator {
  readonly name: string;
  readonly version: string;
  /** Sentences and tokens of the text, segment by segment; spans are offsets into it. */
  annotate(text: string, segments: readonly Segment[]): Annotation;
}
