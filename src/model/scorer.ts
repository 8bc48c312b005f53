import type { ActorReference } from './actor.js';
import type { Annotation } from './annotation.js';
import type { Mention } from './mention.js';
import type { Cue, StanceProbabilities } from './observation.js';
import type { Quotation } from './voice.js';

/** One article made ready for scoring. `targets` are the indices of the mentions to score. */
export interface ScoringInput {
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly targets: readonly number[];
  /** Who is meant; a scorer may look at the kind, never at the name. Absent where nothing is known of them. */
  readonly actors?: readonly ActorReference[];
}

/** Answer for one target; `bias` plus the weights of `cues` equals `score` to 1e-9. */
export interface ScoredMention {
  readonly probabilities: StanceProbabilities;
  /** P(positive) − P(negative), in [−1, 1]. */
  readonly score: number;
  readonly bias: number;
  /** Spans are offsets into the annotation's text. */
  readonly cues: readonly Cue[];
}

/** Scores stance toward mentions. It must not see who is meant: only where the mention stands. */
export interface Scorer {
  readonly name: string;
  readonly version: string;
  /** One answer per target, in order. */
  score(input: ScoringInput): readonly ScoredMention[];
}

/** A scorer that answers later, e.g. a neural one. */
export interface AsyncScorer {
  readonly name: string;
  readonly version: string;
  /** One score for each mention, in order. */
  score(input: ScoringInput): Promise<readonly ScoredMention[]>;
}
