import { coverage, type Setting } from './coverage.js';
import type { SimulationOptions } from './options.js';
import { SHAPES } from './shapes.js';
import { percent, type Table } from './table.js';

const KINDS: readonly Pick<Setting, 'unequal' | 'events'>[] = [
  {},
  { unequal: true },
  { events: 'shared' },
  { events: 'own' },
];
/** Bounds of what an interval that promises 95 % may cover. */
const REACH: readonly [number, number] = [0.93, 0.97];

/** Coverage of the intervals of means and differences, by the shape of the values and the size of the outlets. */
export function coverageTable(options: SimulationOptions): Table {
  const rows = SHAPES.flatMap((shape) =>
    [10, 30, 100].map((n) => {
      options.onProgress(`coverage: ${shape.name}, ${n} articles`);
      const found = KINDS.map((kind) => coverage({ shape, n, ...kind }, options));
      const means = found.map((each) => each.means).sort((a, b) => a - b);
      const range = [means[0]!, means.at(-1)!].map((share) => percent(share, REACH)).join('–');
      return [shape.name, String(n), range, ...found.map(({ differences }) => percent(differences, REACH))];
    }),
  );
  return {
    title: `Share (%) of 95 % intervals that hold the truth, ${options.corpora} corpora a cell; should be 93–97`,
    head: [
      'values',
      'articles an outlet',
      'means',
      'differences',
      'one outlet a third as spread',
      'shared events',
      'two articles an event',
    ],
    rows,
  };
}
