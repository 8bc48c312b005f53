import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  cliffsDelta,
  cliffsDeltaInterval,
  hedgesG,
  hedgesGInterval,
  holm,
  logOdds,
  mean,
  minimumDetectable,
  pearson,
  quantile,
  ranks,
  spearman,
  variance,
  wilson,
} from '../../src/stats/index.js';

const x = [2.1, -0.4, 3.3, 0, 1.8, 2.1, 5.5];
const y = [0.2, 1, -1.1, 0, 2.1, 0.9];

// Expected values: NumPy and SciPy 1.17.1, the call named in each title.
describe('moments and quantiles', () => {
  it('numpy.mean(x)', () => expect(mean(x)).toBeCloseTo(2.0571428571428574, 12));
  it('numpy.var(x, ddof=1)', () => expect(variance(x)).toBeCloseTo(3.9561904761904763, 12));
  it('are NaN of nothing, never 0', () =>
    expect([mean([]), variance([1]), quantile([], 0.5)]).toEqual([NaN, NaN, NaN]));
  it.each([
    [0, -0.4],
    [0.1, -0.16],
    [0.25, 0.9],
    [0.5, 2.1],
    [0.9, 4.18],
    [1, 5.5],
  ])('numpy.quantile(x, %d)', (p, value) => expect(quantile(x, p)).toBeCloseTo(value, 12));
});

describe('wilson', () => {
  it.each([
    [0, 10, 0, 0.27753279986288926],
    [3, 10, 0.10779126740630102, 0.6032218525388546],
    [10, 10, 0.7224672001371109, 1],
    [45, 120, 0.293524297864468, 0.46423049374020786],
  ])('scipy.stats.binomtest(%d, %d).proportion_ci(method="wilson")', (k, n, low, high) => {
    const found = wilson(k, n);
    expect(found[0]).toBeCloseTo(low, 9);
    expect(found[1]).toBeCloseTo(high, 9);
  });
  it('of no cases knows nothing', () => expect(wilson(0, 0)).toEqual([0, 1]));
});

describe('effect sizes', () => {
  it("Hedges' g with the gamma-function correction", () => expect(hedgesG(x, y)).toBeCloseTo(0.8732316887880543, 9));
  it('has none where nothing varies', () =>
    expect([hedgesG([0.06, 0.06, 0.06], [0.06, 0.06]), hedgesG([1], y)]).toEqual([null, null]));
  it("Cliff's delta = 2 U / (n m) − 1, scipy.stats.mannwhitneyu(x, y)", () =>
    expect(cliffsDelta(x, y)).toBeCloseTo(0.45238095238095233, 12));
  it("Cliff's delta equals its definition", () => {
    const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        let sum = 0;
        for (const v of a) for (const w of b) sum += Math.sign(v - w);
        expect(cliffsDelta(a, b)).toBeCloseTo(sum / (a.length * b.length), 12);
      }),
    );
  });
  it("Hedges' g: g ∓ norm.ppf(.975) √(13 / 42 + g² / 26)", () => {
    const [low, high] = hedgesGInterval(x, y)!;
    expect(low).toBeCloseTo(-0.26768289932970857, 9);
    expect(high).toBeCloseTo(2.014146276905817, 9);
    expect(hedgesGInterval([1], y)).toBeNull();
  });
  it("Cliff's delta by its definition over all pairs with NumPy: variance 0.0903628", () => {
    const [low, high] = cliffsDeltaInterval(x, y);
    expect(low).toBeCloseTo(-0.19550793104861555, 9);
    expect(high).toBeCloseTo(0.8253709681138582, 9);
    const turned = cliffsDeltaInterval(y, x);
    expect(turned[0]).toBeCloseTo(-high, 12);
    expect(turned[1]).toBeCloseTo(-low, 12);
  });
  it('of sides that do not overlap: (8 − 1.96²) / (8 + 1.96²) to 1', () => {
    const [low, high] = cliffsDeltaInterval([11, 12, 13, 14, 15, 16, 17, 18], [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(low).toBeCloseTo(0.3512, 4);
    expect(high).toBe(1);
    expect(cliffsDeltaInterval([1], [2, 3])).toEqual([-1, 1]);
    expect(cliffsDeltaInterval([], [2, 3])).toEqual([NaN, NaN]);
  });
  it('contain delta and stay within [−1, 1], whatever the values', () => {
    const values = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [low, high] = cliffsDeltaInterval(a, b);
        const delta = cliffsDelta(a, b);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(delta + 1e-12);
        expect(high).toBeGreaterThanOrEqual(delta - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('minimum detectable: (t.ppf(.975, 18) + t.ppf(.8, 18)) × 0.1', () =>
    expect(minimumDetectable(0.1, 18)).toBeCloseTo(0.2962970708230637, 10));
});

describe('correlation', () => {
  const a = [1, 2, 2, 4, 5, 7, 7.5];
  const b = [2, 1, 3, 3, 6, 5, 9];
  it('scipy.stats.pearsonr(a, b)', () => expect(pearson(a, b)).toBeCloseTo(0.8685687141220996, 12));
  it('scipy.stats.spearmanr(a, b)', () => expect(spearman(a, b)).toBeCloseTo(0.8818181818181818, 12));
  it('scipy.stats.rankdata([3, 1, 3, 2, 3])', () => expect([...ranks([3, 1, 3, 2, 3])]).toEqual([4, 1, 4, 2, 4]));
  it('is NaN where nothing varies', () => expect(pearson([1, 1], [1, 2])).toBeNaN());
});

describe('multiple testing', () => {
  const p = [0.01, 0.04, 0.03, 0.005, 0.55, 0.04];
  it('scipy.stats.false_discovery_control(p)', () => {
    const expected = [0.03, 0.048, 0.048, 0.03, 0.55, 0.048];
    benjaminiHochberg(p).forEach((q, i) => {
      expect(q).toBeCloseTo(expected[i]!, 12);
    });
  });
  it('Holm by hand: 5 × 0.01, then 4 × 0.03, never falling', () => {
    const expected = [0.05, 0.12, 0.12, 0.03, 0.55, 0.12];
    holm(p).forEach((q, i) => {
      expect(q).toBeCloseTo(expected[i]!, 12);
    });
  });
  it('of nothing is nothing', () => expect([benjaminiHochberg([]), holm([])]).toEqual([[], []]));
});

describe('logOdds', () => {
  it('follows Monroe et al. (2008); values computed with NumPy', () => {
    const a = new Map([
      ['regime', 8],
      ['deal', 2],
    ]);
    const b = new Map([
      ['deal', 6],
      ['partner', 3],
    ]);
    const background = new Map([
      ['regime', 10],
      ['deal', 20],
      ['partner', 5],
      ['the', 65],
    ]);
    const found = logOdds(a, b, background);
    expect(found.map(({ word }) => word)).toEqual(['regime', 'deal', 'partner']);
    const expected = [1.6762399145028655, -0.7786114537740096, -0.8925704788239155];
    found.forEach(({ z }, i) => {
      expect(z).toBeCloseTo(expected[i]!, 12);
    });
    expect(found[0]!.delta).toBeCloseTo(0.6611179379876688, 12);
  });
  it('knows no words that are names of methods', () => {
    const counts = new Map([
      ['constructor', 1],
      ['toString', 2],
    ]);
    expect(logOdds(counts, new Map([['__proto__', 1]]), counts)).toHaveLength(3);
  });
});
