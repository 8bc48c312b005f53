import { compareSummary } from '../../src/compare/index.js';
import { chancesAt } from '../../src/core/index.js';
import { MICRO } from '../../src/model/index.js';
import { generator } from '../../src/stats/index.js';
import { summaryOf } from './corpora.js';
import type { SimulationOptions } from './options.js';
import { normal } from './shapes.js';

/** The curve and spread of climate, in round numbers. */
const CURVE = { slope: 5, below: -0.8, above: -0.7 };
const SPREAD = 0.2;

export interface ShareSetting {
  /** Articles of the outlet. */
  readonly n: number;
  /** By how much coders are readier to call this outlet's articles friendly than the chances know; logits. */
  readonly unlike: number;
}

export interface ShareCoverage {
  /** Share of intervals that hold the share among the outlet's articles at large. */
  readonly outlet: number;
  /** Share of intervals that hold the share among the very articles that were read. */
  readonly articles: number;
}

/** How often the interval of a share of articles, known by chances alone, holds what coders would find. */
export function shareCoverage(
  { n, unlike }: ShareSetting,
  { corpora }: Pick<SimulationOptions, 'corpora'>,
): ShareCoverage {
  const random = generator(1, `label shares ${n} ${unlike}`);
  const article = () => chancesAt(SPREAD * normal(random), CURVE);
  const coded = ({ above }: ReturnType<typeof article>) => 1 / (1 + Math.exp(-Math.log(above / (1 - above)) - unlike));
  let truth = 0;
  for (let i = 0; i < 20_000; i++) truth += coded(article()) / 20_000;
  let [outlet, articles] = [0, 0];
  for (let i = 0; i < corpora; i++) {
    const read = Array.from({ length: n }, article);
    const found = read.filter((each) => random.uniform() < coded(each)).length / n;
    const { low, high } = shareOf(read);
    if (low <= truth && truth <= high) outlet++;
    if (low <= found && found <= high) articles++;
  }
  return { outlet: outlet / corpora, articles: articles / corpora };
}

function shareOf(read: readonly { readonly below: number; readonly above: number }[]) {
  const plain = summaryOf(read.map(() => ({ outlet: 'A', event: null, values: { climate: 0 } })));
  const rows = plain.rows.map((row, i) => {
    const chances = [Math.round(read[i]!.below * MICRO), Math.round(read[i]!.above * MICRO)] as const;
    return { ...row, measures: { climate: { ...row.measures.climate!, chances } } };
  });
  const { channels } = compareSummary({ ...plain, rows }, { resamples: 100 });
  return channels.find(({ id }) => id === 'climate')!.groups[0]!.shares!.above.interval;
}
