import type { LabelChances, Portrayal } from '../../model/index.js';

/** How likely an article as a whole stands at each end of a channel; the rest is at neither. */
export type EndChances = Pick<LabelChances, 'below' | 'above'>;

/**
 * What an article as a whole says: the chances that its portrayal knows, else certainty that it stands on the side of 0 on which
 * its value lies, if it lies further out than articles do that say neither.
 */
export function chancesBeyond(band: number): (portrayal: Extract<Portrayal, { kind: 'portrayal' }>) => EndChances {
  return ({ value, chances }) => chances ?? { below: value < -band ? 1 : 0, above: value > band ? 1 : 0 };
}
