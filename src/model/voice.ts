import type { ActorId } from './actor.js';
import type { Span } from './span.js';

export type QuotationKind = 'direct' | 'indirect' | 'scare';

/** Words given to somebody other than the outlet. `span` is the content, quotation marks excluded. */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly span: Span;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
  readonly speaker: ActorId | null;
  /** The words that name the speaker: "a senior official". Null when nobody is named. */
  readonly speakerText: string | null;
  readonly speakerSpan: Span | null;
  /** The words that introduce it: "said", "according to". */
  readonly cue: string | null;
  readonly cueSpan: Span | null;
}

/** Whose words an observation rests on. */
export type Voice =
  | { readonly kind: 'outlet' }
  | {
      readonly kind: QuotationKind;
      readonly speaker: ActorId | null;
      readonly speakerText: string | null;
      readonly cue: string | null;
      readonly span: Span;
    };
