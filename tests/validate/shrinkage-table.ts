import type { SimulationOptions } from './options.js';
import { shrinkage } from './shrinkage.js';
import { percent, type Table } from './table.js';

/** What pulling small outlets toward the others gains, by how much outlets truly differ. */
export function shrinkageTable(options: SimulationOptions): Table {
  const rows = [0, 0.2, 0.5, 1].map((between) => {
    options.onProgress(`shrinkage: outlets ${between} standard deviations apart`);
    const found = shrinkage(between, { ...options, resamples: 100 });
    const { error, plainError, smallest, plainSmallest, covered } = found;
    const share = (value: number) => (100 * value).toFixed(0);
    return [
      String(between),
      plainError.toFixed(4),
      error.toFixed(4),
      share(plainSmallest),
      share(smallest),
      percent(covered, [0.93, 1]),
    ];
  });
  return {
    title: `Eight outlets of 3 to 40 articles, ${options.corpora} corpora a row: error of the means, and how often (%) the smallest outlet is first or last (25 if outlets were known)`,
    head: [
      'outlets differ by (sd of an article)',
      'error, mean',
      'error, shrunken',
      'smallest at an end, mean',
      'smallest at an end, shrunken',
      '95 % intervals, shrunken (%)',
    ],
    rows,
  };
}
