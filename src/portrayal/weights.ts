import type { MentionRole } from '../model/mention.js';
import type { Modality } from '../model/observation.js';
import type { SegmentKind } from '../model/segment.js';

/** How much each observation counts in an article's portrayal. Every number is relative to 1, a plain paragraph. */
export interface PortrayalWeights {
  readonly segment: Readonly<Partial<Record<SegmentKind, number>>>;
  /** Factor for the first scored paragraph. */
  readonly lead: number;
  readonly role: Readonly<Record<MentionRole, number>>;
  /** The outlet's own words (scare quotes included) and words it quotes. */
  readonly voice: { readonly own: number; readonly quoted: number };
  readonly modality: Readonly<Record<Modality, number>>;
  /** Factor for contact without an event class, which says little about climate. */
  readonly noEvent: number;
  /** Confidence given to an actor of a relation that is only implied ("the two countries"). */
  readonly implied: number;
  /** Strength of the pull toward 0, in paragraphs' worth of observations. */
  readonly prior: { readonly stance: number; readonly tie: number; readonly frame: number };
}

/**
 * Headlines and leads are read by more people than the rest and summarise the editors' view (van Dijk 1988, "News as
 * Discourse"; Andrew 2007 on headline and story), hence above 1. A quoted sentence is chosen by the outlet but not said by
 * it: close to 1, not 1. "in Moscow" is hardly ever about Moscow, hence 0.2.
 */
export const WEIGHTS: PortrayalWeights = {
  segment: { headline: 2.5, standfirst: 1.5, subheading: 1, paragraph: 1, list: 0.8 },
  lead: 1.5,
  role: { actor: 1, modifier: 0.5, place: 0.2 },
  voice: { own: 1, quoted: 0.8 },
  modality: { asserted: 1, negated: 0.5, hedged: 0.6, hypothetical: 0.3 },
  noEvent: 0.3,
  implied: 0.7,
  prior: { stance: 2, tie: 1, frame: 1 },
};
