import type { Portrayal } from '../../model/index.js';

export type Label = -1 | 0 | 1;

/**
 * What an article as a whole says: its likeliest label where the portrayal knows the chances, else the side of 0 on which its value
 * lies, if it lies further out than articles do that say neither.
 */
export function labelBeyond(band: number): (portrayal: Extract<Portrayal, { kind: 'portrayal' }>) => Label {
  return ({ value, chances }) => {
    if (!chances) return value > band ? 1 : value < -band ? -1 : 0;
    const { below, between, above } = chances;
    if (between >= below && between >= above) return 0;
    return above > below ? 1 : -1;
  };
}
