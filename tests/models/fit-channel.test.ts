import { describe, expect, it } from 'vitest';
import { fitChannel, honestError } from '../../models/train/article/fit-channel.js';

describe('an honest error', () => {
  it('is the root of the mean squared miss where 1.96 of it reaches 95 %', () => {
    const even = [1, 1, 1, 1].map((miss) => ({ miss, share: 1 }));
    expect(honestError(even)).toBe(1);
    expect(
      honestError([
        { miss: 1, share: 3 },
        { miss: 2, share: 1 },
      ]),
    ).toBeCloseTo(Math.sqrt(7 / 4), 12);
  });

  it('is wider where misses are rare and large', () => {
    // Nine misses of 0 and one of 3.92: the root is 1.24, which reaches 2.43; 3.92 / 1.96 reaches them all.
    const rare = [...Array.from({ length: 9 }, () => ({ miss: 0, share: 1 })), { miss: 3.92, share: 1 }];
    expect(honestError(rare)).toBeCloseTo(2, 12);
  });

  it('lets rare dyads count more', () => {
    const misses = (share: number) => [
      { miss: 0.1, share: 1 },
      { miss: 0.2, share },
    ];
    expect(honestError(misses(9))).toBeGreaterThan(honestError(misses(1)));
  });
});

describe('a channel', () => {
  // Sixty articles, so that the penalty weighs little.
  const read = Array.from({ length: 60 }, (_, i) => ((i * 7) % 60) / 30 - 1);
  const rows = read.map((value) => [value, 0, 0]);
  const folds = read.map((_, i) => i % 3);
  const dyads = folds.map((fold) => `d${fold}`);

  it('learns how readings are weighed and judges articles by models that have not seen their dyad', () => {
    const wanted = read.map((value) => 0.5 * value + 0.1);
    const { weights, held } = fitChannel(rows, wanted, folds, dyads);
    expect(weights.read).toBeGreaterThan(0.45);
    expect(weights.read).toBeLessThan(0.5);
    held.forEach((value, i) => {
      expect(Math.abs(value - wanted[i]!)).toBeLessThan(0.05);
    });
  });

  it('leaves out what would count against itself', () => {
    const { weights } = fitChannel(
      rows,
      read.map((value) => -value),
      folds,
      dyads,
    );
    expect(weights.read).toBe(0);
  });
});
