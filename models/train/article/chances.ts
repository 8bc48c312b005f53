import { type ChanceCurve, chancesAt, endSaid } from '../../../src/training.js';
import { minimize } from '../fit/minimize.js';

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
      const side = endSaid(code);
      const chance = side < 0 ? chances.below : side > 0 ? chances.above : chances.between;
      return sum - shares[i]! * Math.log(Math.max(1e-6, chance));
    }, 0);
  const [slope = 0, below = 0, above = 0] = minimize(loss, [3, -1, -1], { step: 1, smallest: 0.001 });
  return { slope, below, above };
}
