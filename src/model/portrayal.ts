import type { ActorId } from './actor.js';
import type { ActorPair, Frame } from './observation.js';

/** The list of an analysis that a term was read from. */
export type TermSource = 'stances' | 'relations' | 'frames' | 'relationships' | 'tones' | 'quotations' | 'codes';

/** One term of a sum: the sentence it comes from, its value and its share of the total weight. */
export interface Term {
  readonly sentence: number;
  /** Value of the observation in the channel's unit. */
  readonly value: number;
  /** Share of the total weight, [0, 1]; shares and the prior's share sum to 1. */
  readonly weight: number;
  /** Index of the observation in its list. */
  readonly observation: number;
  /** That list, where a sum draws on several; without it the one the channel is named after. */
  readonly source?: TermSource;
}

/** One article's value on one channel: the sum of `value × weight` over its terms and the prior. */
export type Portrayal =
  | {
      readonly kind: 'portrayal';
      readonly value: number;
      readonly terms: readonly Term[];
      /** What is expected before anything is read, and the pull toward it that a few observations leave; part of the sum. */
      readonly prior: { readonly value: number; readonly weight: number };
      /**
       * Standard error of `value`, from the spread of the terms and their weight; in the unit of the channel. Absent where
       * a channel does not know it.
       */
      readonly error?: number;
      readonly chances?: LabelChances;
    }
  | { readonly kind: 'insufficient'; readonly observations: number; readonly needed: number };

/** The portrayal of what an article says nothing of. */
export const NOTHING: Portrayal = { kind: 'insufficient', observations: 0, needed: 1 };

/** How likely a coder would put an article at the lower end of a channel, at neither, or at the upper; they sum to 1. */
export interface LabelChances {
  readonly below: number;
  readonly between: number;
  readonly above: number;
}

/** One article's stance toward one actor, by whose words. */
export interface ActorPortrayal {
  readonly actor: ActorId;
  /** All voices, weighted. Range [−1, 1]. */
  readonly stance: Portrayal;
  /** The outlet's own words only. */
  readonly own: Portrayal;
  /** What it quotes. */
  readonly quoted: Portrayal;
  /** How likely a coder would call the whole article unfavourable, neutral or favourable; they sum to 1. Absent without a mention. */
  readonly chances?: StanceChances;
}

/** How likely a coder would call an article each of the three; they sum to 1. */
export interface StanceChances {
  readonly unfavourable: number;
  readonly neutral: number;
  readonly favourable: number;
}

/**
 * Who values a relationship in an article: the outlet itself, one of the two (or a part of it), another state or bloc,
 * another person or organization that is named, or somebody without a name ("officials").
 */
export type Valuer = 'outlet' | 'member' | 'state' | 'other' | 'unnamed';

/** One article's portrayal of a relationship. */
export interface RelationshipPortrayal {
  readonly dyad: ActorPair;
  /** −1 hostile … +1 allied, as fact. */
  readonly climate: Portrayal;
  /** −1 deplored … +1 welcomed. */
  readonly appraisal: Portrayal;
  /**
   * The sentences that value the relationship by whose words they are, each group a mean of its own; absent without
   * learned readings.
   */
  readonly appraisalBy?: Readonly<Record<Valuer, Portrayal>>;
  /** Stance toward each of the two. */
  readonly stance: readonly [ActorPortrayal, ActorPortrayal];
  /** +1 the first always acts on the second … −1 the reverse. */
  readonly initiative: Portrayal;
  /** Frames the article uses of the relationship, with the strength of each, [0, 1]. */
  readonly frames: Readonly<Record<Frame, Portrayal>>;
}

/** One article's portrayals as a reader of whole articles gives them; {@link stanceOf} and {@link relationshipOf} hand them on. */
export interface Portrayals {
  readonly actors: readonly ActorPortrayal[];
  readonly relationships: readonly RelationshipPortrayal[];
}
