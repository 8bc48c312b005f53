import type { ChanceCurve } from '../core/index.js';
import type { Frame } from '../model/index.js';
import type { RelationshipEmphasis } from './ingredients.js';

/** A learned channel: how the means of readings and of tone are weighed. */
export interface ChannelWeights {
  readonly bias: number;
  /** Factor of the mean over the sentences that name both (of the mentions, for stance). */
  readonly read: number;
  /** Factor of the mean over the tone of all sentences. */
  readonly tone: number;
  /** Factor of the mean over the relations that rules found. */
  readonly rules: number;
}

/**
 * A frame's strength: what is expected of an article of this climate and appraisal, and what the sentences that use the frame
 * add. Their share of what can be added is W ÷ (W + silence × S + prior), W being their weight together and S that of the other
 * sentences about the relationship: the first that uses a frame tells most.
 */
export interface FrameWeights {
  readonly bias: number;
  readonly climate: number;
  readonly appraisal: number;
  /** What sentences that use the frame add at most, whatever the cue. */
  readonly used: number;
  /** What each cue adds to that; cues too rare to learn from add nothing. */
  readonly cues: Readonly<Record<string, number>>;
  /**
   * Root of the mean squared error on held-out dyads, of articles that use the frame and of those that do not: 0 sure, 0.5 a guess
   * between yes and no.
   */
  readonly error: number;
  readonly silentError: number;
  /** Strength from which a reader would name the frame. */
  readonly threshold: number;
}

/** The article model of a relationship: a few weights learned from whole articles that were coded. */
export interface ArticleModel {
  readonly emphasis: RelationshipEmphasis;
  /** Units of weight that pull the mean over readings toward 0; of `frame`, toward what is expected. */
  readonly prior: { readonly tie: number; readonly stance: number; readonly frame: number };
  /** What a sentence about the relationship that does not use a frame counts against it, beside 1 for one that does. */
  readonly silence: number;
  readonly climate: ChannelWeights;
  readonly appraisal: ChannelWeights;
  readonly stance: ChannelWeights;
  readonly frames: Readonly<Record<Frame, FrameWeights>>;
  /**
   * Standard error of each channel on dyads the model has not seen, in its unit: the root of the mean squared error, or wider
   * where that would leave more than one code in twenty outside 1.96 of them.
   */
  readonly error: { readonly climate: number; readonly appraisal: number; readonly stance: number };
  /** How likely coders would say what, by the value of each channel; learned on dyads the values had not seen. */
  readonly chances: Readonly<Record<'climate' | 'appraisal' | 'stance', ChanceCurve>>;
}
