import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadSets } from '../../src/cli/evaluate-sets.js';
import { evaluate } from '../../src/evaluate/index.js';

const DATA = fileURLToPath(new URL('../../../shared/benchmarks', import.meta.url));
const absent = !existsSync(DATA);

/** Floors, not records: what must not be lost again. */
const FLOORS: readonly (readonly [group: string, metric: string, floor: number])[] = [
  ['newsmtsc', 'newsmtsc.rw.f1', 67],
  ['newsmtsc', 'newsmtsc.mt.f1', 65],
  ['plover', 'plover.direction', 70],
  ['plover', 'plover.conflict.f1', 70],
  ['plover', 'plover.quad.f1', 60],
  ['newswcl', 'newswcl.mentions.f1', 65],
  ['newswcl', 'newswcl.portrayal.f1', 68],
  ['events', 'events.bcubed.f1', 0.9],
];

it.skipIf(absent)(
  `holds its figures on gold data${absent ? ' (skipped: no gold data beside the project)' : ''}`,
  async () => {
    const { sets, problems } = await loadSets(DATA, 'dev');
    expect(problems).toEqual([]);
    const only = [...new Set(FLOORS.map(([group]) => group))];
    const report = evaluate(sets, { split: 'dev', only });
    expect(report).toMatchObject({ missing: [], untold: [], problems: [] });
    for (const [, metric, floor] of FLOORS) {
      expect(report.metrics[metric]?.value, metric).toBeGreaterThanOrEqual(floor);
    }
    const ece = report.metrics['newsmtsc.ece']!;
    expect(ece.value).toBeLessThanOrEqual(0.06);
    expect(ece.low).toBeLessThanOrEqual(ece.high);
  },
  180_000,
);
