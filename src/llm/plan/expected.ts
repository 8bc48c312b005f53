import { minimumDetectable, studentReach } from '../../stats/index.js';

/** What is taken for known of the codes before there are any. */
export interface Assumed {
  /** Standard deviation of the codes within a group, in the unit of the channel. */
  readonly spread: number;
  /** Correlation of the cheap reader's values with the codes, [0, 1]. */
  readonly agreement: number;
}

/** Share of the articles that stand at either end by the cheap reader's value, and of the coded ones that are taken there. */
export const ENDS = { articles: 0.2, coded: 0.3 } as const;

/** How much the unequal chances of being drawn add to the variance where residuals are alike everywhere: Σ (N_h/N)² ÷ (n_h/n). */
const UNEQUAL = (2 * ENDS.articles ** 2) / ENDS.coded + (1 - 2 * ENDS.articles) ** 2 / (1 - 2 * ENDS.coded);

/** Standard error of a group's corrected mean when `coded` of its `articles` are coded, and its degrees of freedom. */
function errorOf(coded: number, articles: number, { spread, agreement }: Assumed): { error: number; df: number } {
  const left = spread ** 2 * (1 - agreement ** 2);
  const ofDrawing = coded >= articles ? 0 : ((1 - coded / articles) * left * UNEQUAL) / coded;
  return { error: Math.sqrt(spread ** 2 / articles + ofDrawing), df: Math.max(1, coded / UNEQUAL - 2) };
}

/** Width of the interval of a group's mean, from end to end. */
export function widthOf(coded: number, articles: number, assumed: Assumed, level: number): number {
  const { error, df } = errorOf(coded, articles, assumed);
  return 2 * studentReach(level, df) * error;
}

/** Smallest true difference of two such groups that is found four times in five. */
export function detectableOf(coded: number, articles: number, assumed: Assumed): number {
  const { error, df } = errorOf(coded, articles, assumed);
  return minimumDetectable(Math.SQRT2 * error, 2 * df);
}

/** The fewest articles of a group whose coding makes `holds` true; all of them where nothing does. */
export function fewest(articles: number, least: number, holds: (coded: number) => boolean): number {
  let [low, high] = [Math.min(least, articles), articles];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
