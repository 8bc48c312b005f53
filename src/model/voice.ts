import type { ActorId } from './actor.js';
import type { Span } from './span.js';

/** Word for word, told in other words, or set off to keep a distance. */
export type QuotationKind = 'direct' | 'indirect' | 'scare';

/**
 * What is known of a speaker: an `actor`, somebody else with a name, a description alone ("critics", "a senior official", also
 * "a Russian official"), or nothing.
 */
export type SpeakerKind = 'actor' | 'named' | 'anonymous' | 'unknown';

/** Words given to somebody other than the outlet. `span` is the content, quotation marks excluded. */
export interface Quotation {
  readonly kind: QuotationKind;
  readonly span: Span;
  /** Index of the sentence in which the content begins. */
  readonly sentence: number;
  readonly speaker: ActorId | null;
  /** All who say it, `speaker` first, where several are named: "Lavrov and Araghchi said". */
  readonly speakers?: readonly ActorId[];
  readonly speakerKind?: SpeakerKind;
  /** Whom somebody speaks for who is not part of it: `RUS` for "a Russian official", or for a senator the article alone knows. */
  readonly speaksFor?: ActorId;
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

/** The outlet's own words. */
export const OUTLET: Voice = { kind: 'outlet' };

/** True for the outlet's own words. Scare quotes count: the outlet puts them up to keep its distance. */
export function isOwn({ kind }: Pick<Voice, 'kind'>): boolean {
  return kind === 'outlet' || kind === 'scare';
}

/** A quotation as the voice of what lies in it. */
export function voiceOf({ kind, speaker, speakerText, cue, span }: Quotation): Voice {
  return { kind, speaker, speakerText, cue, span };
}
