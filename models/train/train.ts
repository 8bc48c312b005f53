import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { STEP_OPTIONS } from './step.js';

/**
 * Fits every model that ships, in the order in which one reads what another has learned:
 *
 *   npm run train -- --data ../shared/benchmarks [--only stance,quotations,relationship,tone,article,evidence] [--seed 1]
 *
 * Figures are printed, weights and their entries in the manifest written. The same data and seed give the same bytes.
 */
const STEPS: Readonly<
  Record<string, { readonly script: string; readonly options: readonly (keyof typeof STEP_OPTIONS)[] }>
> = {
  stance: { script: 'stance/train.ts', options: ['data', 'seed', 'work'] },
  quotations: { script: 'quotations/train.ts', options: ['data', 'seed'] },
  relationship: { script: 'relationship/train.ts', options: ['data', 'seed', 'work'] },
  tone: { script: 'article/train.ts', options: ['data', 'work'] },
  article: { script: 'article/train-stance.ts', options: ['data'] },
  evidence: { script: 'evidence/train.ts', options: ['data', 'work'] },
};

const { values } = parseArgs({ options: { ...STEP_OPTIONS, only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(STEPS);

if (!wanted.every((name) => name in STEPS)) {
  console.error(`--only takes some of ${Object.keys(STEPS).join(',')}`);
  process.exit(2);
}
for (const [name, { script, options }] of Object.entries(STEPS)) {
  if (!wanted.includes(name)) continue;
  console.error(`== ${name}`);
  const start = Date.now();
  // A process for each, which loads the models that the step before has written.
  const file = fileURLToPath(new URL(script, import.meta.url));
  const args = options.flatMap((option) => [`--${option}`, values[option]]);
  const { status } = spawnSync(process.execPath, [...process.execArgv, file, ...args], { stdio: 'inherit' });
  console.error(`== ${name}: ${Math.round((Date.now() - start) / 1000)} s`);
  if (status !== 0) process.exit(status ?? 1);
}
