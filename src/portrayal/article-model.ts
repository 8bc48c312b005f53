import type { Frame } from '../model/observation.js';
import type { TieEmphasis } from './ingredients.js';

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

/** A frame's strength: what is expected, and what the share of sentences with its cues, climate and appraisal add. */
export interface FrameWeights {
  readonly bias: number;
  readonly share: number;
  readonly climate: number;
  readonly appraisal: number;
}

/** The article model of a tie: a few weights learned from whole articles that were coded. */
export interface ArticleModel {
  readonly emphasis: TieEmphasis;
  /** Units of weight that pull the mean over readings toward 0. */
  readonly prior: { readonly tie: number; readonly stance: number; readonly frame: number };
  readonly climate: ChannelWeights;
  readonly appraisal: ChannelWeights;
  readonly stance: ChannelWeights;
  readonly frames: Readonly<Record<Frame, FrameWeights>>;
  /** Strength from which a coder would name the frame. */
  readonly frameThreshold: number;
  /** Spread of what the model leaves unexplained on articles it has not seen, in the unit of each channel. */
  readonly error: { readonly climate: number; readonly appraisal: number; readonly stance: number };
}
