import { type ChanceCurve, chancesAt } from '../../../src/article/chance-curve.js';
import { minimize } from '../fit/minimize.js';

/** A mean of coders' values counts for an end of the channel from here on, in the direction of that end. */
const SAID = 0.25;

/** What coders on the whole say: −1 the lower end, 0 neither, 1 the upper. */
export function sideOf(code: number): -1 | 0 | 1 {
  return code >= SAID ? 1 : code <= -SAID ? -1 : 0;
}

/**
 * Learns the chances of what coders say from values of articles that had not been learned from, by maximum likelihood; articles count
 * by their `shares`.
 */
export function fitChances(
  values: readonly number[],
  wanted: readonly (number | null)[],
  shares: readonly number[],
): ChanceCurve {
  const loss = ([slope = 0, below = 0, above = 0]: readonly number[]) =>
    wanted.reduce<number>((sum, code, i) => {
      if (code === null) return sum;
      const chances = chancesAt(values[i]!, { slope, below, above });
      const side = sideOf(code);
      const chance = side < 0 ? chances.below : side > 0 ? chances.above : chances.between;
      return sum - shares[i]! * Math.log(Math.max(1e-6, chance));
    }, 0);
  const [slope = 0, below = 0, above = 0] = minimize(loss, [3, -1, -1], { step: 1, smallest: 0.001 });
  return { slope, below, above };
}
