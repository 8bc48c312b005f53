import { existsSync } from 'node:fs';
import { loadSets } from '../../src/cli/evaluate-sets.js';
import { evaluate } from '../../src/evaluate/index.js';
import { discoveries } from './discoveries.js';
import type { SimulationOptions } from './options.js';
import { percent, type Table } from './table.js';

const DATA = '../shared/benchmarks';

/** How often something is found where nothing is. */
export async function errorTable(options: SimulationOptions): Promise<Table> {
  const rows: string[][] = [];
  if (existsSync(DATA)) {
    options.onProgress('halves of one real outlet');
    const { sets } = await loadSets(DATA, 'dev');
    const { typeI } = evaluate(sets, { split: 'dev', only: ['typeI'] }).metrics;
    if (typeI) {
      const share = percent(typeI.value / 100, [0.03, 0.07]);
      rows.push(['halves of one real outlet (allsides-dyads) told apart at p ≤ 0.05', '3–7', share, String(typeI.n)]);
    }
  } else {
    options.onProgress(`no ${DATA}: halves of a real outlet are left out`);
  }
  options.onProgress('false discoveries');
  const corpora = Math.ceil(options.corpora / 4);
  const many = discoveries({ corpora, resamples: options.resamples, rate: 0.1 });
  rows.push([
    'false ones among the differences with q ≤ 0.10; 40 of 84 differences are none',
    '≤ 11',
    percent(many.falseRate, [0, 0.11]),
    String(corpora),
  ]);
  return { title: 'Errors where there is nothing to find', head: ['', 'should be (%)', 'found (%)', 'corpora'], rows };
}
