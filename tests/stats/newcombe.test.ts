import { describe, expect, it } from 'vitest';
import { generator, newcombe } from '../../src/stats/index.js';

describe('newcombe', () => {
  it.each([
    // Newcombe (1998), table II, method 10.
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[10, 10], [0, 20], 0.6791, 1],
  ] as const)('%j − %j', (a, b, low, high) => {
    const found = newcombe(a, b);
    expect(found[0]).toBeCloseTo(low, 4);
    expect(found[1]).toBeCloseTo(high, 4);
  });

  it('is narrower where the same cases agree, and wider where they disagree', () => {
    const apart = newcombe([20, 40], [14, 40]);
    const together = newcombe([20, 40], [14, 40], { both: 14 });
    const against = newcombe([20, 40], [14, 40], { both: 0 });
    const size = ([low, high]: readonly [number, number]) => high - low;
    expect(size(together)).toBeLessThan(size(apart));
    expect(size(against)).toBeGreaterThan(size(apart));
    for (const [low, high] of [apart, together, against]) expect([low < 0.15, high > 0.15]).toEqual([true, true]);
  });

  it('is NaN without cases', () => {
    expect(newcombe([0, 0], [1, 2])).toEqual([Number.NaN, Number.NaN]);
  });

  it('covers a true difference of pairs about 95 times in 100', () => {
    for (const n of [12, 30]) {
      let covered = 0;
      for (let run = 0; run < 1500; run++) {
        const random = generator(run, `pairs ${n}`);
        let [a, b, both] = [0, 0, 0];
        for (let i = 0; i < n; i++) {
          // Both lean on a common cause: true shares 0.6 and 0.3.
          const cause = random.uniform() < 0.5;
          const yesA = random.uniform() < (cause ? 0.8 : 0.4);
          const yesB = random.uniform() < (cause ? 0.45 : 0.15);
          if (yesA) a++;
          if (yesB) b++;
          if (yesA && yesB) both++;
        }
        const [low, high] = newcombe([a, n], [b, n], { both });
        if (low <= 0.3 && 0.3 <= high) covered++;
      }
      expect(covered / 1500).toBeGreaterThan(0.935);
      expect(covered / 1500).toBeLessThan(0.985);
    }
  });
});
