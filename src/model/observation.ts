import type { ActorId } from './actor.js';
import type { Span } from './span.js';
import type { Voice } from './voice.js';

/**
 * One piece of evidence: the characters, what was seen in them, and what it added to the score (same unit).
 * A cue that gathers many small ones has the feature `other cues`.
 */
export interface Cue {
  readonly span: Span;
  readonly feature: string;
  readonly weight: number;
}

/** Probabilities of the three classes; they sum to 1. */
export interface StanceProbabilities {
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
}

/** Stance of one sentence toward one mention. */
export interface StanceObservation {
  readonly kind: 'stance';
  readonly actor: ActorId;
  /** Index of the mention. */
  readonly mention: number;
  readonly sentence: number;
  readonly voice: Voice;
  readonly probabilities: StanceProbabilities;
  /** P(positive) − P(negative), in [−1, 1]. Equals `bias` plus the weights of `cues`. */
  readonly score: number;
  readonly bias: number;
  readonly cues: readonly Cue[];
}

/** The event classes of PLOVER (both published editions), and `none` for contact without one. */
export type EventClass =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'YIELD'
  | 'RETREAT'
  | 'REQUEST'
  | 'DEMAND'
  | 'DISAPPROVE'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'INVESTIGATE'
  | 'ASSAULT'
  | 'FIGHT'
  | 'none';

/** The four quarters of PLOVER: said or done, cooperation or conflict; `none` for contact that is neither. */
export type Quad = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'none';

/** How a relation is put: as fact, as not so, with a doubt ("reportedly"), or as wish, plan or condition. */
export type Modality = 'asserted' | 'negated' | 'hedged' | 'hypothetical';

/** One thing said to happen or hold between two actors, in one clause. */
export interface RelationObservation {
  readonly kind: 'relation';
  readonly source: ActorId;
  readonly target: ActorId;
  /** Indices of the two mentions; null for an actor that is only implied ("the two countries"). */
  readonly sourceMention: number | null;
  readonly targetMention: number | null;
  readonly sentence: number;
  /** False when it holds both ways ("held talks"). */
  readonly directed: boolean;
  readonly event: EventClass;
  readonly quad: Quad;
  /** Goldstein's scale divided by ten: −1 force … +1 closest cooperation. Negation is already applied. */
  readonly cooperation: number;
  readonly modality: Modality;
  /** How the relationship is valued: −1 deplored … +1 welcomed; null when the words do not value it. */
  readonly appraisal: number | null;
  readonly voice: Voice;
  readonly cues: readonly Cue[];
}

/** The ten frames of a relationship. */
export const FRAMES = [
  'threat',
  'partnership',
  'convenience',
  'dependency',
  'betrayal',
  'rivalry',
  'isolation',
  'mediation',
  'economy',
  'legality',
] as const;

/** One of {@link FRAMES}. */
export type Frame = (typeof FRAMES)[number];

/** Two actors, in the order of their ids. */
export type ActorPair = readonly [ActorId, ActorId];

/** A frame used of a relationship, in one sentence. */
export interface FrameObservation {
  readonly kind: 'frame';
  readonly frame: Frame;
  readonly span: Span;
  readonly sentence: number;
  readonly about: ActorPair;
  readonly voice: Voice;
  readonly cues: readonly Cue[];
}

/**
 * One learned reading of a relationship: the probabilities of its classes, which sum to 1, and a score with its
 * evidence.
 */
export interface RelationshipReading<Label extends string> {
  readonly probabilities: Readonly<Record<Label, number>>;
  /** The class decided on. A rare class needs less than the largest probability. */
  readonly label: Label;
  /** In [−1, 1]; equals `bias` plus the weights of `cues`. */
  readonly score: number;
  readonly bias: number;
  readonly cues: readonly Cue[];
}

/** Classes of a climate or an appraisal: hostile or deplored, neither, allied or welcomed. */
export type RelationshipSign = 'negative' | 'neutral' | 'positive';
/** Who acts: the first of the dyad on the second, the second on the first, both, or nobody. */
export type RelationshipDirection = 'forward' | 'backward' | 'mutual' | 'none';

/** What one sentence that names two actors says of the relationship between them, read as a whole. */
export interface RelationshipObservation {
  readonly kind: 'relationship';
  /** The two states or blocs, parts counted for their whole. */
  readonly dyad: ActorPair;
  /** Indices of the mentions read, one of each, in the order of `dyad`. */
  readonly mentions: readonly [number, number];
  readonly sentence: number;
  /** Who says it of the later of the two mentions. */
  readonly voice: Voice;
  /** How the two are said to stand to each other; score = P(positive) − P(negative). `none`: nothing is said of it. */
  readonly climate: RelationshipReading<RelationshipSign | 'none'>;
  /** How the relationship is valued; score = P(positive) − P(negative). */
  readonly appraisal: RelationshipReading<RelationshipSign>;
  /** Who acts; score = P(forward) − P(backward), forward being from the first of `dyad` to the second. */
  readonly direction: RelationshipReading<RelationshipDirection>;
}

/** The three questions that the tone of a whole article helps to answer. */
export type ToneChannel = 'climate' | 'appraisal' | 'stance';

/** What the words of one sentence add to the tone of its article, whoever they are about. */
export interface ToneObservation {
  readonly kind: 'tone';
  readonly sentence: number;
  /** Sums of word weights, in the unit of the channel; negative is hostile, deploring, unfavourable. */
  readonly scores: Readonly<Record<ToneChannel, number>>;
  /** The strongest words of each channel; weights are parts of its score. */
  readonly cues: Readonly<Record<ToneChannel, readonly Cue[]>>;
}

/** Anything that is read out of one sentence. */
export type Observation =
  | StanceObservation
  | RelationObservation
  | FrameObservation
  | RelationshipObservation
  | ToneObservation;
