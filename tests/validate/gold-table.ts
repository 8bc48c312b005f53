import type { GoldMethod } from '../../src/model/index.js';
import { goldCoverage } from './gold.js';
import type { SimulationOptions } from './options.js';
import { percent, type Table } from './table.js';

const CASES: readonly (readonly [GoldMethod, number])[] = [
  ['prediction-powered', 8],
  ['prediction-powered', 20],
  ['rogan-gladen', 20],
  ['rogan-gladen', 60],
];

/** Do intervals cover once the scorer's error is corrected by coded articles, and is the bias gone? */
export function goldTable(options: SimulationOptions): Table {
  const rows = CASES.map(([method, coded]) => {
    options.onProgress(`gold: ${method}, ${coded} coded`);
    const { means, differences, bias, plainBias } = goldCoverage(method, coded, { ...options, resamples: 200 });
    const shares = [means, differences].map((share) => percent(share, [0.93, 0.98]));
    return [method, String(coded), ...shares, plainBias.toFixed(3), bias.toFixed(3)];
  });
  return {
    title: `A scorer that errs, differently for each outlet, corrected by coded articles; ${options.corpora} corpora a row; shares (%) should be 93–98`,
    head: ['method', 'coded articles an outlet', 'means', 'differences', 'bias as scored', 'bias corrected'],
    rows,
  };
}
