import { shareCoverage } from './label-shares.js';
import type { SimulationOptions } from './options.js';
import { percent, type Table } from './table.js';

/** Shares of few articles take few values, so that some more intervals miss. */
const BOUNDS = [0.9, 1] as const;

/** Whether the intervals of shares of articles hold, and what becomes of them where an outlet is unlike those that chances were learned from. */
export function labelSharesTable(options: SimulationOptions): Table {
  const rows = [0, 0.5, 1].flatMap((unlike) =>
    [8, 20, 50].map((n) => {
      options.onProgress(`shares of ${n} articles, ${unlike} logits off`);
      const { outlet, articles } = shareCoverage({ n, unlike }, options);
      return [String(unlike), String(n), percent(outlet, BOUNDS), percent(articles, BOUNDS)];
    }),
  );
  return {
    title: `Share (%) of 95 % intervals of a share of articles that hold it, ${options.corpora} corpora a row, by how much coders see an outlet otherwise than its chances say; should be 90 or more`,
    head: ['off by (logits)', 'articles', 'share of the outlet’s articles', 'share of those read'],
    rows,
  };
}
