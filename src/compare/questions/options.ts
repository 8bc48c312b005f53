import type { ActorId, ActorPair } from '../../model/index.js';
import type { InferenceOptions } from '../inference/index.js';

/** What makes a group. */
export interface GroupedOptions extends InferenceOptions {
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** Toward whom, by id or by a name that can mean but one, and what makes a group (`outlet` unless said otherwise). */
export interface CompareStanceOptions extends GroupedOptions {
  readonly actors: readonly ActorId[];
}

/** Which two, by id or by a name that can mean but one, and what makes a group. */
export interface CompareRelationshipOptions extends GroupedOptions {
  readonly between: ActorPair;
}

/** Whose voices (without `actors`, the most quoted), and what makes a group. */
export interface CompareVoicesOptions extends GroupedOptions {
  /** Speakers to follow. Default: those who are heard most. */
  readonly actors?: readonly ActorId[];
}

/** Coverage of one actor, or of two together, and what makes a group. */
export interface CompareCoverageOptions extends GroupedOptions {
  /** One actor, or two whose relationship is meant. */
  readonly of: ActorId | readonly [ActorId] | ActorPair;
}

/** Words near one actor, or near two together, and what makes a group. */
export interface CompareWordingOptions extends GroupedOptions {
  /** One actor, or two whose relationship is meant. */
  readonly near: ActorId | readonly [ActorId] | ActorPair;
}
