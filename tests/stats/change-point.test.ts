import { describe, expect, it } from 'vitest';
import { changePointTest, generator } from '../../src/stats/index.js';

const options = { permutations: 2000, random: generator(1, 'change'), fewest: 2 };
const times = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('changePointTest', () => {
  it('finds the place, and the p of all orders', () => {
    const found = changePointTest([0, 0, 0, 1, 1, 1], times(6), options)!;
    expect(found).toMatchObject({ index: 3, before: 0, after: 1 });
    // 2 of the 20 orders of three 0 and three 1 set them apart as clearly; none more.
    expect(found.p).toBeGreaterThan(0.07);
    expect(found.p).toBeLessThan(0.13);
  });

  it('compares cuts by their standardized sums', () => {
    // Cut after 2: |S| = 2 × 2.25 / √(2·6/8) = 3.67; after 4: (2 × 2.25 − 2 × 0.75) / √2 = 2.12.
    expect(changePointTest([3, 3, 0, 0, 0, 0, 0, 0], times(8), options)!.index).toBe(2);
  });

  it('does not cut what happened at one time', () => {
    const found = changePointTest([0, 0, 1, 1, 1, 1], [1, 1, 1, 1, 2, 2], options)!;
    expect(found).toMatchObject({ index: 4, before: 0.5, after: 1 });
    expect(changePointTest([0, 0, 1, 1], [1, 1, 1, 1], options)).toBeNull();
  });

  it.each([
    ['nothing', []],
    ['too few', [0, 1, 1]],
    ['all the same', [0.1, 0.1, 0.1, 0.1, 0.1]],
  ])('is null for %s', (_, values) => {
    expect(changePointTest(values, times(values.length), options)).toBeNull();
  });

  it('rejects 5 in 100 where nothing changes, and finds a change of two standard deviations nine times in ten', () => {
    let [rejected, found] = [0, 0];
    for (let run = 0; run < 300; run++) {
      const random = generator(run, 'series');
      const noise = times(24).map(() => (random.uniform() + random.uniform() + random.uniform() - 1.5) * 2);
      const how = { permutations: 199, random, stopAfter: 50 };
      if (changePointTest(noise, times(24), how)!.p <= 0.05) rejected++;
      if (
        changePointTest(
          noise.map((x, i) => (i < 10 ? x : x + 2)),
          times(24),
          how,
        )!.p <= 0.05
      )
        found++;
    }
    expect(rejected / 300).toBeGreaterThan(0.02);
    expect(rejected / 300).toBeLessThan(0.085);
    expect(found / 300).toBeGreaterThan(0.9);
  });
});
