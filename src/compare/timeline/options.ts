import type { ActorId, ActorPair, Every } from '../../model/index.js';
import type { GroupedOptions } from '../questions/index.js';

/** When the articles of a timeline were published, and what is drawn. */
export interface InTimeOptions {
  /** Length of a period. Default `month`. */
  readonly every?: Every;
  /** Last day that counts, `YYYY-MM-DD`: later dates are mistakes. Default: today (UTC). */
  readonly until?: string;
  /** Channels of the question, by id. Default: those that a comparison leads with. */
  readonly channels?: readonly string[];
}

/** Either `actors` or `between`, and the length of the periods. */
export interface TimelineOptions extends GroupedOptions, InTimeOptions {
  /** Actors toward whom stance is followed; or `between`. */
  readonly actors?: readonly ActorId[];
  /** The two ends of a relationship; or `actors`. */
  readonly between?: ActorPair;
}
