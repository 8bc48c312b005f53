import type { SimulationOptions } from './options.js';
import { power } from './power.js';
import { BELL, STANCE, VOICE } from './shapes.js';
import { percent, type Table } from './table.js';

/** Is a difference as large as `minimumDetectable` says found four times in five? */
export function powerTable(options: SimulationOptions): Table {
  const rows = [BELL, STANCE, VOICE].flatMap((shape) =>
    [10, 30, 100].map((n) => {
      options.onProgress(`power: ${shape.name}, ${n} articles`);
      const shares = (['none', 'shared'] as const).map((events) => power({ shape, n, events }, options));
      return [shape.name, String(n), ...shares.map((share) => percent(share, [0.75, 0.85]))];
    }),
  );
  return {
    title: `Share (%) of corpora in which a true difference of the stated \`minimumDetectable\` has p ≤ 0.05, ${options.corpora} corpora a cell; should be 75–85`,
    head: ['values', 'articles an outlet', 'no events', 'shared events'],
    rows,
  };
}
