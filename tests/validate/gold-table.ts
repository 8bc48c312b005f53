import { goldCoverage } from './gold.js';
import type { SimulationOptions } from './options.js';
import { type Drawn, plannedCoverage } from './planned-gold.js';
import { percent, type Table } from './table.js';

const CASES = [
  ['prediction-powered', 8],
  ['prediction-powered', 20],
  ['rogan-gladen', 20],
  ['rogan-gladen', 60],
] as const;

/** Drawn as `planCoding` says: articles at the ends are likelier to be coded. */
const PLANNED: readonly Drawn[] = [
  { method: 'prediction-powered', coded: 20, unit: 'score', events: false },
  { method: 'prediction-powered', coded: 40, unit: 'score', events: false },
  { method: 'prediction-powered', coded: 40, unit: 'score', events: true },
  { method: 'prediction-powered', coded: 20, unit: 'share', events: false },
  { method: 'prediction-powered', coded: 40, unit: 'share', events: false },
  { method: 'design-based', coded: 20, unit: 'score', events: false },
  { method: 'design-based', coded: 40, unit: 'score', events: true },
  { method: 'design-based', coded: 40, unit: 'share', events: false },
];

/** Do intervals cover once the scorer's error is corrected by coded articles, and is the bias gone? */
export function goldTable(options: SimulationOptions): Table {
  const rows = CASES.map(([method, coded]) => {
    options.onProgress(`gold: ${method}, ${coded} coded`);
    const { means, differences, bias, plainBias } = goldCoverage(method, coded, { ...options, resamples: 200 });
    const shares = [means, differences].map((share) => percent(share, [0.93, 0.98]));
    return [method, String(coded), ...shares, plainBias.toFixed(3), bias.toFixed(3)];
  });
  for (const drawn of PLANNED) {
    const { method, coded, unit, events } = drawn;
    options.onProgress(`gold: ${method}, ${coded} drawn by plan`);
    const { means, differences, bias, plainBias } = plannedCoverage(drawn, options.corpora);
    const shares = [means, differences].map((share) => percent(share, [0.93, 0.97]));
    const name = `${method}, unequal chances, ${unit}s${events ? ', shared events' : ''}`;
    rows.push([name, String(coded), ...shares, plainBias.toFixed(3), bias.toFixed(3)]);
  }
  return {
    title: `A scorer that errs, differently for each outlet, corrected by coded articles; ${options.corpora} corpora a row; shares (%) should be 93–98, of unequal chances 93–97`,
    head: ['method', 'coded articles an outlet', 'means', 'differences', 'bias as scored', 'bias corrected'],
    rows,
  };
}
