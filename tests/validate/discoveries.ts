import { compareSummary } from '../../src/compare/index.js';
import { generator } from '../../src/stats/index.js';
import { type Invented, summaryOf } from './corpora.js';
import { STANCE } from './shapes.js';

/** True means of seven outlets on four headline channels, in standard deviations: 40 of 84 differences are none. */
const TRUTH: Readonly<Record<string, readonly number[]>> = {
  climate: [0, 0, 0, 0, 0, 0.8, 1.2],
  appraisal: [0, 0, 0, 0.6, 0.6, 0.6, 1.4],
  'stance:AAA': [0, 0, 0, 0, 0, 0, 0.9],
  'stance:BBB': [-1, -0.6, -0.3, 0, 0.3, 0.6, 1],
};

export interface Discoveries {
  /** Mean share of false ones among the differences with q ≤ `rate`; a corpus without any counts as 0. */
  readonly falseRate: number;
  /** Share of corpora with a false one. */
  readonly anyFalse: number;
  /** Share of the true differences that were found. */
  readonly found: number;
  readonly corpora: number;
}

/** Compares corpora in which some outlets differ and others do not, and counts what is found at q ≤ `rate`. */
export function discoveries(options: {
  readonly corpora: number;
  readonly resamples: number;
  readonly rate: number;
  readonly articles?: number;
}): Discoveries {
  const { articles = 15, rate, resamples } = options;
  const random = generator(21, 'discoveries');
  let [share, any, hits, truths] = [0, 0, 0, 0];
  for (let seed = 1; seed <= options.corpora; seed++) {
    const invented: Invented[] = [];
    for (let outlet = 0; outlet < 7; outlet++) {
      for (let i = 0; i < articles; i++) {
        const values: Record<string, number> = {};
        for (const channel of Object.keys(TRUTH)) {
          values[channel] = STANCE.draw(random) + STANCE.sd * TRUTH[channel]![outlet]!;
        }
        invented.push({ outlet: String(outlet), event: null, values });
      }
    }
    let [found, wrong] = [0, 0];
    for (const { id, differences } of compareSummary(summaryOf(invented), { seed, resamples }).channels) {
      for (const { a, b, q } of differences) {
        const truth = TRUTH[id];
        if (truth === undefined) continue;
        const none = truth[Number(a)] === truth[Number(b)];
        if (!none) truths++;
        if (q === null || q > rate) continue;
        found++;
        if (none) wrong++;
        else hits++;
      }
    }
    share += found === 0 ? 0 : wrong / found;
    if (wrong > 0) any++;
  }
  const { corpora } = options;
  return { falseRate: share / corpora, anyFalse: any / corpora, found: hits / truths, corpora };
}
