/**
 * Measures what the field uses on the gold data that the library is measured on: natural's AFINN lexicon for stance, with this library's
 * actors and sentences. `npm run baselines -- [DIR]`, `../shared/benchmarks` unless told.
 */
import { loadSets } from '../../src/cli/evaluate-sets.js';
import { evaluate } from '../../src/evaluate/index.js';
import { defaultPipeline } from '../../src/evaluate/pipeline.js';
import { scorerReader } from '../../src/readers/index.js';
import { naturalScorer } from './natural.js';

const [folder = '../shared/benchmarks'] = process.argv.slice(2);
const GROUPS = ['newsmtsc', 'basil', 'relationship'];
const TOLD = ['newsmtsc.rw.f1', 'newsmtsc.mt.f1', 'basil.pair', 'relationship.stance.pair'];

const { sets } = await loadSets(folder, 'dev');
const { metrics } = evaluate(sets, {
  split: 'dev',
  only: GROUPS,
  pipeline: { ...defaultPipeline(), reader: scorerReader(naturalScorer()) },
});
for (const name of TOLD) {
  const found = metrics[name];
  if (found)
    process.stdout.write(
      `${name.padEnd(26)}${found.value.toFixed(1).padStart(6)}  ${found.low.toFixed(1)} – ${found.high.toFixed(1)}  n ${found.n}\n`,
    );
}
