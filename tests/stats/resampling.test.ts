import { describe, expect, it } from 'vitest';
import {
  type Blocks,
  bcaInterval,
  blocksError,
  blocksMean,
  bootstrap,
  differenceInterval,
  generator,
  mean,
  meanInterval,
  pairedPermutationTest,
  percentileInterval,
  permutationTest,
  quantile,
  unblocked,
} from '../../src/stats/index.js';

const x = [2.1, -0.4, 3.3, 0, 1.8, 2.1, 5.5];
const y = [0.2, 1, -1.1, 0, 2.1, 0.9];
const wide = [
  2.04, -2.56, 0.42, -0.57, -0.45, -0.22, -2.02, -0.23, -0.87, 3.32, 0.23, -0.35, -0.28, -0.67, -1.06, -0.39, 0.48,
  -0.24, 0.96, -0.2,
];
const other = [
  0.62, 2.15, 1.15, 0.09, 0.42, 1.14, 2.54, 0.33, 0.36, 1.6, -0.29, 0.31, 1.48, 1.18, 0.69, 1.27, -2.23, 1.62, -0.36,
  -1.07,
];

describe('generator', () => {
  it('repeats itself, and streams are apart', () => {
    const take = (seed: number, stream?: string) => {
      const random = generator(seed, stream);
      return Array.from({ length: 5 }, () => random.below(1000));
    };
    expect(take(1, 'a')).toEqual(take(1, 'a'));
    expect(take(1, 'a')).not.toEqual(take(1, 'b'));
    expect(take(1, 'a')).not.toEqual(take(2, 'a'));
    expect(take(2 ** 40)).not.toEqual(take(0));
  });

  it('is uniform: chi-squared of 100,000 draws over 100 cells within its 0.1–99.9 % range', () => {
    const random = generator(7);
    const cells = new Float64Array(100);
    for (let i = 0; i < 100_000; i++) cells[random.below(100)]!++;
    const chi = cells.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // scipy.stats.chi2.ppf([0.001, 0.999], 99)
    expect(chi).toBeGreaterThan(60.3);
    expect(chi).toBeLessThan(148.2);
  });
});

describe('blocks', () => {
  it('numpy.mean and standard error of singles', () => {
    expect(blocksMean(unblocked(wide))).toBeCloseTo(-0.133, 12);
    expect(blocksError(unblocked(wide))).toBeCloseTo(0.2821637262673085, 12);
  });
  it('hold several articles and a constant', () => {
    const blocks: Blocks = { sums: Float64Array.of(3, 1), weights: Float64Array.of(2, 1), constant: 1 };
    expect(blocksMean(blocks)).toBe(1);
    expect(blocksMean({ ...blocks, offset: -2 })).toBe(0.5);
    const drawn = bootstrap({ ...blocks, offset: -2 }, { resamples: 1000, random: generator(1) });
    // (3 + 3 − 2) / 5, (3 + 1 − 2) / 4 and (1 + 1 − 2) / 3
    expect([...new Set(drawn.means)].map((mean) => Math.round(mean * 1e9) / 1e9).sort()).toEqual([0, 0.5, 0.8]);
  });
  it('every sample of a bootstrap brings the error that blocksError gives of it', () => {
    const blocks: Blocks = {
      sums: Float64Array.of(3, 1, -2),
      weights: Float64Array.of(2, 1, 4),
      constant: 1,
      offset: 0.5,
    };
    for (const given of [blocks, unblocked([0.2, -0.5, 0.9])]) {
      const { means, errors } = bootstrap(given, { resamples: 50, random: generator(3) });
      const bits = new Uint32Array(3);
      const random = generator(3);
      means.forEach((mean, r) => {
        random.fill(bits);
        const drawn = Array.from(bits, (bit) => Math.floor((bit * 3) / 2 ** 32));
        const sample = {
          ...given,
          sums: Float64Array.from(drawn, (at) => given.sums[at]!),
          weights: Float64Array.from(drawn, (at) => given.weights[at]!),
        };
        expect(mean).toBeCloseTo(blocksMean(sample), 12);
        expect(errors[r]).toBeCloseTo(blocksError(sample), 7);
      });
    }
  });
});

describe('bootstrap', () => {
  const draw = (blocks: Blocks, resamples = 100) => bootstrap(blocks, { resamples, random: generator(1) });
  const eight = unblocked([0.1, -0.2, 0.05, 0.4, -0.1, 0, 0.9, -0.3]);
  const six = unblocked([0.2, 0.5, 0.1, -0.1, 0.25, 0.32]);

  it('scipy.stats.bootstrap((wide,), numpy.mean, n_resamples=400000, method="percentile")', () => {
    const { means } = draw(unblocked(wide), 200_000);
    expect(quantile(means, 0.025)).toBeCloseTo(-0.646, 2);
    expect(quantile(means, 0.975)).toBeCloseTo(0.4315, 2);
  });

  // Expected: all 8⁸ samples (and 6⁶ of the other side) weighted by their multinomial chance, with NumPy. The far bound is
  // of bootstrap-t, whose quantiles are −4.2444 and −3.0226; the near one of t.ppf(.975, 7) and t.ppf(.975, 11.0426).
  it('leans toward the long tail: every possible sample', () => {
    const [low, high] = meanInterval(eight, draw(eight, 1_000_000));
    expect(low).toBeCloseTo(-0.21478133411074812, 9);
    expect(Math.abs(high - 0.6824839899843078)).toBeLessThan(1e-3);
  });
  it('… of a difference', () => {
    const a = { blocks: eight, replicates: draw(eight, 1_000_000) };
    const b = { blocks: six, replicates: bootstrap(six, { resamples: 1_000_000, random: generator(2) }) };
    const [low, high] = differenceInterval(a, b);
    expect(low).toBeCloseTo(-0.45534933322473475, 9);
    expect(Math.abs(high - 0.37536983911606847)).toBeLessThan(1e-3);
    const [back, forth] = differenceInterval(b, a);
    expect(back).toBeCloseTo(-high, 12);
    expect(forth).toBeCloseTo(-low, 12);
  });

  it('corrected for bias and acceleration: quantiles 0.05375 and 0.99216 of every possible sample', () => {
    const replicates = draw(eight, 1_000_000);
    const [plainLow, plainHigh] = percentileInterval(replicates);
    expect(Math.abs(plainLow + 0.1125)).toBeLessThan(1e-3);
    expect(Math.abs(plainHigh - 0.375)).toBeLessThan(1e-3);
    const [low, high] = bcaInterval(eight, replicates);
    expect(Math.abs(low + 0.08125)).toBeLessThan(1e-3);
    expect(Math.abs(high - 0.45)).toBeLessThan(1e-3);
    expect(bcaInterval(unblocked([1]), draw(unblocked([1])))).toEqual([NaN, NaN]);
  });

  it('… scipy.stats.bootstrap((twelve,), numpy.mean, n_resamples=400000, method="BCa")', () => {
    const twelve = unblocked([0.41, -0.13, 0.22, 0.87, 0.05, -0.31, 0.64, 0.18, 1.52, -0.07, 0.33, 0.29]);
    const [low, high] = bcaInterval(twelve, draw(twelve, 400_000));
    expect(low).toBeCloseTo(0.1175, 2);
    expect(high).toBeCloseTo(0.677, 2);
  });

  it('uses t for a handful: scipy.stats.ttest_1samp(a, 0) and ttest_ind(a, b, equal_var=False)', () => {
    const [a, b] = [unblocked([-0.2, 0.1, 0.6]), unblocked([0.1, 0.5, 0.9, 0.4])];
    const one = meanInterval(a, draw(a));
    expect(one[0]).toBeCloseTo(-0.8372856369415412, 9);
    expect(one[1]).toBeCloseTo(1.1706189702748746, 9);
    const two = differenceInterval({ blocks: a, replicates: draw(a) }, { blocks: b, replicates: draw(b) });
    expect(two[0]).toBeCloseTo(-1.1135136009030648, 9);
    expect(two[1]).toBeCloseTo(0.49684693423639814, 9);
  });

  it('has no width where nothing varies and none for a single block', () => {
    const same = unblocked(new Array<number>(10).fill(0.25));
    expect(meanInterval(same, draw(same))).toEqual([0.25, 0.25]);
    expect(meanInterval(unblocked([0.2]), draw(unblocked([0.2])))).toEqual([NaN, NaN]);
  });

  it('stays finite where most values are the same', () => {
    const rare = unblocked([0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5]);
    const [low, high] = meanInterval(rare, draw(rare, 2000));
    expect(low).toBeCloseTo(0.05 - 2.2621571628 * 0.05, 9);
    // A sample without the 0.5 has error 0, taken as a quarter: −1 / 0.25, four errors out.
    expect(high).toBeCloseTo(0.05 + 4 * 0.05, 9);
  });
});

describe('permutation test', () => {
  it('tries all: scipy.stats.permutation_test((x, y), |mean difference|, n_resamples=inf, alternative="greater")', () => {
    const options = { permutations: 10, random: generator(1) };
    const result = permutationTest(unblocked(x), unblocked(y), options);
    expect(result.exact).toBe(true);
    expect(result.p).toBeCloseTo(0.11771561771561771, 12);
    expect(permutationTest(unblocked(y), unblocked(x), options).p).toBe(result.p);
  });

  it('studentized: the same with |scipy.stats.ttest_ind(x, y, equal_var=False).statistic|', () => {
    const options = { permutations: 10, random: generator(1), statistic: 'welch' as const };
    expect(permutationTest(unblocked(x), unblocked(y), options).p).toBeCloseTo(0.10897435897435898, 12);
    expect(permutationTest(unblocked([1, 1, 1]), unblocked([0, 0, 0]), options).p).toBe(2 / 20);
    expect(permutationTest(unblocked([1, 1, 1]), unblocked([1, 1, 1]), options).p).toBe(1);
  });

  it('draws: scipy.stats.permutation_test((wide, other), mean difference, n_resamples=400000)', () => {
    const result = permutationTest(unblocked(wide), unblocked(other), { permutations: 200_000, random: generator(1) });
    expect(result.exact).toBe(false);
    expect(Math.abs(result.p - 0.04361)).toBeLessThan(1.5e-3);
  });

  it('is never 0, and 1 when all values are the same', () => {
    const options = { permutations: 99, random: generator(1), exactUpTo: 0 };
    expect(permutationTest(unblocked([1, 2, 3, 4, 5, 6, 7]), unblocked([11, 12, 13, 14, 15, 16, 17]), options).p).toBe(
      0.01,
    );
    expect(permutationTest(unblocked([1, 1]), unblocked([1, 1, 1]), options).p).toBe(1);
    expect(permutationTest(unblocked([]), unblocked([1]), options).p).toBe(1);
  });

  it('may stop early where there is nothing to find', () => {
    const options = { permutations: 100_000, random: generator(1), stopAfter: 100 };
    const result = permutationTest(unblocked(wide), unblocked(wide), options);
    expect(result.permutations).toBe(100);
    expect(result.p).toBe(1);
  });

  it('moves events as wholes', () => {
    // Two events a side, each of two articles with the same value: C(4, 2) = 6 arrangements, the extreme one both ways.
    const a = { sums: Float64Array.of(2, 2), weights: Float64Array.of(2, 2) };
    const b = { sums: Float64Array.of(-2, -2), weights: Float64Array.of(2, 2) };
    expect(permutationTest(a, b, { permutations: 10, random: generator(1) })).toEqual({
      p: 2 / 6,
      exact: true,
      permutations: 6,
    });
  });
});

describe('paired permutation test', () => {
  const differences = [0.3, -0.1, 0.5, 0.2, 0.4, 0.05, -0.2];
  const pairs = differences.map((d) => ({ a: [d], b: [0] }));
  it('scipy.stats.permutation_test((d, zeros), permutation_type="samples", n_resamples=inf)', () => {
    expect(pairedPermutationTest(pairs, { permutations: 1, random: generator(1) })).toEqual({
      p: 0.171875,
      exact: true,
      permutations: 128,
    });
  });
  it('draws flips when they are many', () => {
    const options = { permutations: 100_000, random: generator(1), exactUpTo: 0 };
    expect(Math.abs(pairedPermutationTest(pairs, options).p - 0.171875)).toBeLessThan(4e-3);
  });
  it('shuffles within events of several articles', () => {
    // One event, two against one: the lone value is as extreme in 1 of 3 places.
    const result = pairedPermutationTest([{ a: [0, 0.1], b: [5] }], { permutations: 30_000, random: generator(1) });
    expect(Math.abs(result.p - 1 / 3)).toBeLessThan(0.01);
  });
  it('of nothing finds nothing', () =>
    expect(pairedPermutationTest([], { permutations: 1, random: generator(1) }).p).toBe(1));
});

describe('promises', () => {
  /** Values in [−1, 1] with many near 0 and a tail, as an outlet's articles have; mean 0.2 × shift. */
  const draw = (n: number, shift: number, random: { uniform(): number }) =>
    Float64Array.from({ length: n }, () => {
      const u = random.uniform() + random.uniform() + random.uniform() - 1.5;
      return 0.3 * u + 0.2 * shift;
    });

  it.each([
    [10, 1500],
    [30, 1000],
  ])('95 % intervals of %d articles cover 93–97 %% of %d corpora', (n, corpora) => {
    const random = generator(11, `coverage ${n}`);
    let covered = 0;
    for (let i = 0; i < corpora; i++) {
      const blocks = unblocked(draw(n, 1, random));
      const [low, high] = meanInterval(blocks, bootstrap(blocks, { resamples: 1000, random }));
      if (low <= 0.2 && 0.2 <= high) covered++;
    }
    expect(covered / corpora).toBeGreaterThanOrEqual(0.93);
    expect(covered / corpora).toBeLessThanOrEqual(0.97);
  });

  it('5 % of null differences are found at α = 0.05', () => {
    const random = generator(12);
    let found = 0;
    for (let i = 0; i < 1000; i++) {
      const test = permutationTest(unblocked(draw(12, 0, random)), unblocked(draw(9, 0, random)), {
        permutations: 300,
        random,
      });
      if (test.p <= 0.05) found++;
    }
    expect(found / 1000).toBeGreaterThanOrEqual(0.03);
    expect(found / 1000).toBeLessThanOrEqual(0.07);
  });

  it('5 % too when a small, noisy side meets a large, steady one', () => {
    const random = generator(13);
    let found = 0;
    for (let i = 0; i < 1000; i++) {
      const [a, b] = [unblocked(draw(10, 0, random)), unblocked(draw(30, 0, random).map((value) => value / 3))];
      const options = { permutations: 300, random, stopAfter: 60, statistic: 'welch' as const };
      if (permutationTest(a, b, options).p <= 0.05) found++;
    }
    expect(found / 1000).toBeGreaterThanOrEqual(0.03);
    expect(found / 1000).toBeLessThanOrEqual(0.07);
  });

  it('means of resamples centre on the mean', () => {
    const { means } = bootstrap(unblocked(x), { resamples: 20_000, random: generator(5) });
    expect(mean(means)).toBeCloseTo(mean(x), 1);
  });
});
