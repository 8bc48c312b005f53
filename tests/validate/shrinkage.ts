import { compareSummary } from '../../src/compare/index.js';
import type { Interval } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { CHANNELS, type Invented, summaryOf } from './corpora.js';
import { normal, STANCE } from './shapes.js';

/** Articles of each of eight outlets: one is large, one has hardly any. */
const SIZES: readonly number[] = [40, 30, 25, 20, 15, 10, 6, 3];

export interface ShrinkageChecked {
  /** Root mean squared error of the shrunken means beside that of the plain ones. */
  readonly error: number;
  readonly plainError: number;
  /** Share of corpora in which the smallest outlet leads or trails; an eighth leads and an eighth trails by right. */
  readonly smallest: number;
  readonly plainSmallest: number;
  /** Share of intervals of the shrunken means that hold the true mean. */
  readonly covered: number;
  readonly corpora: number;
}

/** Compares corpora of outlets whose true means vary by `between` standard deviations of an article. */
export function shrinkage(
  between: number,
  options: { readonly corpora: number; readonly resamples: number },
): ShrinkageChecked {
  const random = generator(41, `shrinkage ${between}`);
  let [squares, plainSquares, smallest, plainSmallest, covered, corpora] = [0, 0, 0, 0, 0, 0];
  for (let seed = 1; corpora < options.corpora; seed++) {
    const truth = new Map<string, number>();
    const articles = SIZES.flatMap((size, outlet) => {
      for (const channel of CHANNELS.score) {
        truth.set(`${channel} ${outlet}`, STANCE.mean + between * STANCE.sd * normal(random));
      }
      return Array.from({ length: size }, (): Invented => {
        const value = (channel: string) => truth.get(`${channel} ${outlet}`)! + STANCE.draw(random) - STANCE.mean;
        return {
          outlet: String(outlet),
          event: null,
          values: Object.fromEntries(CHANNELS.score.map((channel) => [channel, value(channel)])),
        };
      });
    });
    for (const { id, groups } of compareSummary(summaryOf(articles), { seed, resamples: options.resamples }).channels) {
      const known = groups.flatMap(({ group, estimate, shrunken }) =>
        estimate.kind === 'estimate' && shrunken ? [{ group, plain: estimate.mean, shrunken }] : [],
      );
      if (known.length < SIZES.length) continue;
      corpora++;
      for (const { group, plain, shrunken } of known) {
        const right = truth.get(`${id} ${group}`)!;
        squares += (shrunken.mean - right) ** 2;
        plainSquares += (plain - right) ** 2;
        if (within(shrunken.interval, right)) covered++;
      }
      if (isOutermost(known.map(({ shrunken }) => shrunken.mean))) smallest++;
      if (isOutermost(known.map(({ plain }) => plain))) plainSmallest++;
    }
  }
  const groups = corpora * SIZES.length;
  return {
    error: Math.sqrt(squares / groups),
    plainError: Math.sqrt(plainSquares / groups),
    smallest: smallest / corpora,
    plainSmallest: plainSmallest / corpora,
    covered: covered / groups,
    corpora,
  };
}

/** True when the last value is the highest or the lowest. */
function isOutermost(values: readonly number[]): boolean {
  const last = values.at(-1)!;
  const others = values.slice(0, -1);
  return last > Math.max(...others) || last < Math.min(...others);
}

function within({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}
