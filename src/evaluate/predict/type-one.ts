import { analyze } from '../../analyze.js';
import { compareStance } from '../../compare/index.js';
import type { Analysis } from '../../model/index.js';
import { generator } from '../../stats/index.js';
import type { Group } from '../groups.js';
import { typeOne } from '../metrics/index.js';
import { articleRow } from '../rows/index.js';

const HALVINGS = 1000;
const ACTOR = 'RUS';
/** Outlets with fewer articles have too few halvings for p to come near 0.05; the largest is taken where all are small. */
const FEWEST = 10;
/** Permutations a halving. */
const RESAMPLES = 400;

export const typeI: Group = {
  name: 'typeI',
  needs: ['allsides-dyads'],
  run(input) {
    const outlets = new Map<string, Analysis[]>();
    for (const { rows } of input.read('allsides-dyads', articleRow)) {
      for (const { id, outlet, title, text, date } of rows) {
        const article = { id, outlet, title, text, ...(date === null ? {} : { date }) };
        outlets.set(outlet, [...(outlets.get(outlet) ?? []), analyze(article, input.pipeline)]);
        input.tick();
      }
    }
    const bySize = [...outlets.values()].sort((a, b) => b.length - a.length);
    const large = bySize.filter((each, i) => i === 0 || each.length >= FEWEST);
    const random = generator(1, 'halvings');
    const pValues: (number | null)[] = [];
    for (let i = 0; large.length > 0 && i < HALVINGS; i++) {
      pValues.push(halve(large[i % large.length]!, (n) => random.below(n), i));
      input.tick();
    }
    return { metrics: { typeI: typeOne(pValues) }, predictions: {} };
  },
};

/** Splits one outlet's articles at random into two halves and compares their stance; the p-value of the difference. */
function halve(articles: readonly Analysis[], below: (n: number) => number, seed: number): number | null {
  const order = [...articles];
  for (let i = order.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  const halves = order.map((analysis, i) => {
    const outlet = i * 2 < order.length ? 'first half' : 'second half';
    return { ...analysis, article: { ...analysis.article, outlet } };
  });
  const { channels } = compareStance(halves, { actors: [ACTOR], by: 'outlet', seed, resamples: RESAMPLES });
  return channels.find(({ id }) => id === `stance:${ACTOR}`)?.differences[0]?.p ?? null;
}
