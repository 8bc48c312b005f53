import { describe, expect, it } from 'vitest';
import {
  blocksError,
  blocksMean,
  generator,
  hash32,
  holm,
  pairedPermutationTest,
  quantile,
  quantileSorted,
  unblocked,
  welchDf,
} from '../../src/stats/index.js';

describe('hash32 and generator', () => {
  // FNV-1a over UTF-16 bytes with the finalizer of MurmurHash3, and xoshiro128**, written again in Python.
  it.each([
    ['', 2872998923, 4195733450],
    ['a', 2448022055, 829060823],
    ['event 1', 472332939, 1406194529],
    ['Ünïcode', 1714160456, 2976971829],
    ['😀', 2916093958, 180483545],
  ])('hash32(%j)', (text, plain, seeded) => expect([hash32(text), hash32(text, 7)]).toEqual([plain, seeded]));
  it.each([
    [1, '', [3869555866, 1969011519, 1528565213, 153309461]],
    [2 ** 40 + 5, 'halvings', [696483908, 1592341177, 3854853015, 3477595701]],
  ])('seed %d, stream %j', (seed, stream, expected) => {
    const bits = new Uint32Array(4);
    generator(seed, stream).fill(bits);
    expect([...bits]).toEqual(expected);
  });
});

describe('standard errors', () => {
  it('of events with several articles: statsmodels OLS(values, 1).fit(cov_type="cluster")', () => {
    const blocks = { sums: Float64Array.of(0.4, -0.2, 0.9, -0.1, 0.85), weights: Float64Array.of(2, 1, 3, 1, 2) };
    expect(blocksMean(blocks)).toBeCloseTo(0.20555555555555552, 12);
    expect(blocksError(blocks)).toBeCloseTo(0.09051159443589617, 9);
  });
  it('degrees of freedom: scipy.stats.ttest_ind(x, y, equal_var=False).df', () => {
    const x = unblocked([2.1, -0.4, 3.3, 0, 1.8, 2.1, 5.5]);
    const y = unblocked([0.2, 1, -1.1, 0, 2.1, 0.9]);
    expect(welchDf(blocksError(x) ** 2, 7, blocksError(y) ** 2, 6)).toBeCloseTo(9.505634035394976, 9);
    expect(welchDf(0, 7, 0, 6)).toBe(11);
  });
});

describe('a test within events of several articles', () => {
  it('all 108 exchanges within events by NumPy: 5 are as extreme', () => {
    const pairs = [
      { a: [0.3, 0.1], b: [0] },
      { a: [0.5], b: [0.2, 0.1] },
      { a: [0.4], b: [-0.1] },
      { a: [0.2, 0.25], b: [0.1, 0.3] },
    ];
    const { p } = pairedPermutationTest(pairs, { permutations: 400_000, random: generator(1) });
    expect(Math.abs(p - 5 / 108)).toBeLessThan(1e-3);
  });
});

describe('holm', () => {
  it('statsmodels multipletests(p, method="holm")', () => {
    const expected = [0.05, 0.12, 0.12, 0.03, 0.55, 0.12];
    holm([0.01, 0.04, 0.03, 0.005, 0.55, 0.04]).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i]!, 12);
    });
  });
});

describe('quantileSorted', () => {
  it('is quantile of what is sorted already', () => {
    const values = [0.4, -1, 3, 2.2, 0];
    for (const p of [0, 0.3, 0.5, 0.99, 1])
      expect(
        quantileSorted(
          [...values].sort((a, b) => a - b),
          p,
        ),
      ).toBe(quantile(values, p));
    expect(quantileSorted([], 0.5)).toBeNaN();
  });
});
