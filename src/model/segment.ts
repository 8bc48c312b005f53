import type { Span } from './span.js';

/** What a stretch of an article's text can be. */
export const SEGMENT_KINDS = [
  'headline',
  'standfirst',
  'dateline',
  'byline',
  'paragraph',
  'subheading',
  'list',
  'caption',
  'credit',
  'related',
  'language-switcher',
  'author',
  'disclaimer',
  'comment',
  'comment-form',
  'boilerplate',
] as const;

/** One of {@link SEGMENT_KINDS}. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

/** A block of the text. Segments are in order, do not overlap, and never delete text: what is not scored is marked. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly span: Span;
  /** False for page furniture and for words that are not the outlet's article. */
  readonly scored: boolean;
}

/** The kinds that carry the article itself. */
export const SCORED_KINDS: readonly SegmentKind[] = ['headline', 'standfirst', 'paragraph', 'subheading', 'list'];
