/**
 * Checks the inference by simulation and prints tables: do intervals cover, do tests keep their level, is what is said to
 * be detectable detected? Run it with `npm run validate` (some minutes); `-- --quick` takes a tenth of the corpora,
 * `-- --write FILE` puts the tables into FILE as well. Seeds are fixed: the same version prints the same tables.
 */
import { writeFileSync } from 'node:fs';
import { coverageTable } from './coverage-table.js';
import { errorTable } from './error-table.js';
import { goldTable } from './gold-table.js';
import { labelSharesTable } from './label-shares-table.js';
import { powerTable } from './power-table.js';
import { shrinkageTable } from './shrinkage-table.js';
import { toMarkdown } from './table.js';

const args = process.argv.slice(2);
const file = args.includes('--write') ? args[args.indexOf('--write') + 1] : undefined;
const options = {
  corpora: args.includes('--quick') ? 100 : 1000,
  resamples: 1000,
  onProgress: (what: string) => process.stderr.write(`${what}\n`),
};
const text = toMarkdown([
  await errorTable(options),
  coverageTable(options),
  powerTable(options),
  goldTable(options),
  shrinkageTable(options),
  labelSharesTable(options),
]);
process.stdout.write(`${text}\n`);
if (file !== undefined) writeFileSync(file, `${text}\n`);
