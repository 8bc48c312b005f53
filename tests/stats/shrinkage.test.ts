import { describe, expect, it } from 'vitest';
import { randomEffects, shrink } from '../../src/stats/index.js';

const values = [0.3, -0.1, 0.05, 0.42, -0.25, 0.12].map((mean, i) => ({
  mean,
  error: [0.05, 0.08, 0.2, 0.06, 0.07, 0.15][i]!,
}));
// The eight schools of Rubin (1981): coaching effects whose spread their errors explain.
const schools = [28, 8, -3, 7, -1, 1, 18, 12].map((mean, i) => ({ mean, error: [15, 10, 16, 11, 9, 11, 10, 18][i]! }));

describe('randomEffects', () => {
  it('statsmodels 0.14 combine_effects(mean, error², method_re="iterated"), which is Paule & Mandel', () => {
    const found = randomEffects(values);
    expect(found.variance).toBeCloseTo(0.05700796750875235, 12);
    expect(found.mean).toBeCloseTo(0.0951099824452822, 12);
    expect(found.error).toBeCloseTo(0.10653159533678448, 12);
  });
  it('… of values that differ no more than their errors: mean 7.69, error 4.07, no variance', () => {
    const found = randomEffects(schools);
    expect(found.variance).toBe(0);
    expect(found.mean).toBeCloseTo(7.685616724956035, 12);
    expect(found.error).toBeCloseTo(4.071919158402296, 12);
  });
  it('of one value is that value, of none nothing', () => {
    const one = randomEffects([{ mean: 0.25, error: 0.5 }]);
    expect(one).toEqual({ mean: 0.25, error: 0.5, variance: 0 });
    expect(randomEffects([]).mean).toBeNaN();
  });
});

describe('shrink', () => {
  it('pulls by error² / (error² + τ²); the error adds ⅔ (pull × distance)²; NumPy from the definition', () => {
    const means = [0.29139232836659296, -0.08030682993462228, 0.06860052678300357, 0.4007021401430747];
    const errors = [0.04964269315695438, 0.07828276105742832, 0.16020842396345691, 0.06061748176004073];
    const found = shrink(values);
    means.forEach((mean, i) => {
      expect(found[i]!.mean).toBeCloseTo(mean, 12);
      expect(found[i]!.error).toBeCloseTo(errors[i]!, 12);
    });
    expect(found[2]!.shrinkage).toBeCloseTo(0.04 / (0.04 + 0.05700796750875235), 12);
    // scipy.stats.t.ppf(.975, 5)
    expect(found[0]!.high - found[0]!.mean).toBeCloseTo(2.5705818366147395 * errors[0]!, 9);
  });
  it('makes one of values that nothing tells apart', () => {
    for (const { mean, shrinkage } of shrink(schools)) {
      expect(mean).toBeCloseTo(7.685616724956035, 12);
      expect(shrinkage).toBe(1);
    }
  });
  it('leaves fewer than three values alone', () => {
    const [first] = shrink([values[0]!, values[4]!]);
    expect(first).toMatchObject({ mean: 0.3, error: 0.05, shrinkage: 0 });
    // scipy.stats.norm.ppf(.975)
    expect(first!.high).toBeCloseTo(0.3 + 1.959963984540054 * 0.05, 9);
    expect(shrink([])).toEqual([]);
  });
});
