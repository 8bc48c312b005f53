import type { MentionRole, Modality, SegmentKind } from '../model/index.js';
import { STANCE_MODEL } from './models.js';
import type { StanceSpread } from './stance-model.js';

/** How much each observation counts in an article's portrayal. Every number is relative to 1, a plain paragraph. */
export interface PortrayalWeights {
  readonly segment: Readonly<Partial<Record<SegmentKind, number>>>;
  /** Factor for the first scored paragraph. */
  readonly lead: number;
  readonly role: Readonly<Record<MentionRole, number>>;
  /** Factor for words the outlet quotes, beside 1 for its own (scare quotes included). */
  readonly quoted: { readonly stance: number; readonly tie: number };
  /** Power by which mentions of one actor in one sentence share its weight: 0 each counts in full, 1 they count as one. */
  readonly repeatDiscount: number;
  /** Power by which a mention loses weight to those of others in its sentence: 0 nothing, 1 it shares equally. */
  readonly coMentionDiscount: number;
  /** What a chance of a negative view counts beside one of a positive view, ≥ 1. */
  readonly negativityWeight: number;
  /** Factor that puts the mean of an article's observations of stance on the coders' scale. */
  readonly level: number;
  /** How far single observations of stance stray; see {@link StanceSpread}. */
  readonly spread: StanceSpread;
  readonly modality: Readonly<Record<Modality, number>>;
  /** Factor for contact without an event class, which says little about climate. */
  readonly noEvent: number;
  /** Confidence given to an actor of a relation that is only implied ("the two countries"). */
  readonly implied: number;
  /** Strength of the pull toward 0, in paragraphs' worth of observations. */
  readonly prior: { readonly stance: number; readonly tie: number; readonly frame: number };
}

const { emphasis: learned, level, spread } = STANCE_MODEL;

/** "in Moscow" is hardly ever about Moscow: `analyze` does not ask a scorer about it, so that nothing could be learned of its weight. */
const PLACE = 0.2;

/**
 * What stance rests on is learned from whole articles (`npm run train -- --only article`); the rest was chosen by the rank
 * correlation of climate on the training part of the benchmarks. What was learned there: headlines and leads, though they
 * sum up the editors' view (van Dijk 1988, "News as Discourse"), deserve little more than any paragraph; quoted words tell less about
 * the outlet's stance than its own, but nearly as much about what happens between two actors; a sentence that names many
 * tells little about each; a strong prior helps, because one mention is a weak sign.
 */
export const WEIGHTS: PortrayalWeights = {
  segment: { headline: 1.25, standfirst: 1.25, subheading: 1, paragraph: 1, list: 0.8 },
  lead: 1.25,
  role: { actor: 1, modifier: learned.modifier, place: PLACE },
  quoted: { stance: learned.quoted, tie: 0.9 },
  repeatDiscount: learned.repeatDiscount,
  coMentionDiscount: learned.coMentionDiscount,
  negativityWeight: learned.negativityWeight,
  level,
  spread,
  modality: { asserted: 1, negated: 0.8, hedged: 0.9, hypothetical: 0.7 },
  noEvent: 0.3,
  implied: 0.7,
  prior: { stance: learned.prior, tie: 1, frame: 1 },
};
