import { toBeInsufficient } from './to-be-insufficient.js';
import { type QuotedFrom, toQuote } from './to-quote.js';
import { type ShownDifference, toShow } from './to-show.js';

/** For `expect.extend` of Vitest or Jest. */
export const matchers = {
  /** See {@link StandpointMatchers.toShow}. */
  toShow,
  /** See {@link StandpointMatchers.toBeInsufficient}. */
  toBeInsufficient,
  /** See {@link StandpointMatchers.toQuote}. */
  toQuote,
};

/** The matchers as they stand after `expect(…)`. */
export interface StandpointMatchers<R = unknown> {
  /** That the comparison shows one group higher (or lower) than another on the channel. */
  toShow(channel: string, expected: ShownDifference): R;
  /** That there is too little to give a number: of an estimate, or of a comparison on a channel, for one group or all. */
  toBeInsufficient(channel?: string, options?: { readonly of?: string }): R;
  /** That a comparison has a sentence with these words as evidence, or that an analysis has them as a quotation. */
  toQuote(words: string | RegExp, options?: QuotedFrom): R;
}

export type { QuotedFrom, ShownDifference };
