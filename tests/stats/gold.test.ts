import { describe, expect, it } from 'vitest';
import { predictionPoweredMean, roganGladen } from '../../src/stats/index.js';

const predicted = [0.2, 0.05, 0.3, 0.45, -0.05, -0.2, 0.25, 0.2];
const others = [0.1, 0.35, -0.15, 0.2, 0.05, 0.4, 0.15, -0.1, 0.25, 0.3, 0, 0.12];

describe('predictionPoweredMean', () => {
  const gold = [0.3, -0.4, 0.25, 0.6, 0.3, -0.35, 0.1, 0.1];

  it('ppi_py.ppi_mean_pointestimate(gold, predicted, others, lam=0.5)', () =>
    expect(predictionPoweredMean({ gold, predicted, others }, { power: 0.5 }).mean).toBeCloseTo(0.10708333333333, 12));

  it('tuned: power, mean, error and Student interval from their formulas with NumPy and SciPy', () => {
    const found = predictionPoweredMean({ gold, predicted, others });
    expect(found.power).toBeCloseTo(0.9119197510619066, 12);
    expect(found.mean).toBeCloseTo(0.102620869363496, 12);
    expect(found.error).toBeCloseTo(0.10338152081381881, 12);
    expect(found.df).toBeCloseTo(8.902170556995598, 9);
    expect(found.low).toBeCloseTo(-0.13163673025120798, 9);
    expect(found.high).toBeCloseTo(0.33687846897819995, 9);
  });

  it('never trusts predictions more than themselves: ppi_py with lam=1', () => {
    const close = [0.3, -0.1, 0.25, 0.6, 0, -0.35, 0.45, 0.1];
    const found = predictionPoweredMean({ gold: close, predicted, others });
    expect(found.power).toBe(1);
    expect(found.mean).toBeCloseTo(0.14541666666666667, 12);
    expect(found.error).toBeCloseTo(0.07219540464614213, 12);
  });

  it('is the plain mean of the gold where nothing else is predicted, or predictions say nothing', () => {
    // scipy.stats.ttest_1samp(gold, 0).confidence_interval()
    for (const rest of [[], [0.5]]) {
      const found = predictionPoweredMean({ gold, predicted, others: rest });
      expect(found).toMatchObject({ power: 0, df: 7 });
      expect(found.mean).toBeCloseTo(0.1125, 12);
      expect(found.low).toBeCloseTo(-0.17078828736373125, 9);
    }
    const same = predictionPoweredMean({ gold, predicted: predicted.map(() => 0.1), others: others.map(() => 0.1) });
    expect(same.mean).toBeCloseTo(0.1125, 12);
  });

  it('knows nothing of fewer than three', () => {
    expect(predictionPoweredMean({ gold: [0.1, 0.2], predicted: [0.1, 0.2], others }).mean).toBeNaN();
    expect(() => predictionPoweredMean({ gold: [0.1], predicted: [], others })).toThrow(RangeError);
  });
});

describe('roganGladen', () => {
  const judged = { truePositives: 40, falseNegatives: 10, trueNegatives: 45, falsePositives: 5 };

  it('(0.3 + 0.9 − 1) / (0.8 + 0.9 − 1), with the interval of Lang and Reiczigel computed with NumPy', () => {
    const found = roganGladen(30, 100, judged)!;
    expect(found.share).toBeCloseTo(0.2 / 0.7, 12);
    expect(found.low).toBeCloseTo(0.11389576936542367, 9);
    expect(found.high).toBeCloseTo(0.44916335367514004, 9);
    expect([found.sensitivity, found.specificity]).toEqual([0.8, 0.9]);
  });

  it('stays within [0, 1] where fewer are judged so than false ones alone would be', () => {
    const few = { truePositives: 18, falseNegatives: 2, trueNegatives: 25, falsePositives: 5 };
    const found = roganGladen(3, 60, few)!;
    expect([found.share, found.low]).toEqual([0, 0]);
    expect(found.high).toBeCloseTo(0.041781260703247586, 9);
  });

  it('has no answer without cases of both kinds, or from a judgement no better than chance', () => {
    expect(roganGladen(3, 60, { ...judged, truePositives: 0, falseNegatives: 0 })).toBeNull();
    expect(roganGladen(0, 0, judged)).toBeNull();
    expect(roganGladen(3, 60, { truePositives: 5, falseNegatives: 5, trueNegatives: 5, falsePositives: 5 })).toBeNull();
  });
});
