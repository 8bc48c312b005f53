import { describe, expect, it } from 'vitest';
import { mean, predictionPoweredMean, pseudoOutcomes, variance } from '../../src/stats/index.js';

const none = Number.NaN;
const cases = {
  predicted: [0.2, -0.1, 0.4, 0, 0.3, -0.3, 0.1, 0.5],
  gold: [0.1, -0.4, 0.6, none, 0.2, none, none, 0.9],
  probability: [0.5, 0.8, 0.5, 0.8, 0.25, 0.25, 0.5, 0.8],
};
const errorOf = (values: Float64Array) => Math.sqrt(variance(values) / values.length);

describe('pseudoOutcomes', () => {
  it('of a given power: mean, error and degrees of freedom from their formulas in Python', () => {
    const half = pseudoOutcomes(cases, { power: 0.5 });
    expect(mean(half.values)).toBeCloseTo(0.19970238095238096, 12);
    expect(errorOf(half.values)).toBeCloseTo(0.15878394834278706, 12);
    expect(half.df).toBeCloseTo(1.5121502307343486, 12);
    const whole = pseudoOutcomes(cases, { power: 1 });
    expect(mean(whole.values)).toBeCloseTo(0.13035714285714287, 12);
    expect(errorOf(whole.values)).toBeCloseTo(0.16683511632230705, 12);
  });

  it('never trusts predictions more than themselves, and loses a degree of freedom by fitting', () => {
    // The slope is 1.93 here.
    const tuned = pseudoOutcomes(cases);
    expect(tuned.power).toBe(1);
    expect(errorOf(tuned.values)).toBeCloseTo(0.18018935509502493, 12);
  });

  it('are the true values where all are known', () => {
    const gold = [0.1, -0.4, 0.6, 0.2];
    const found = pseudoOutcomes({ predicted: [0, 0.1, 0.2, 0.3], gold, probability: [1, 1, 1, 1] }, { power: 0 });
    expect(mean(found.values)).toBeCloseTo(mean(gold), 12);
  });

  it('agree with prediction-powered inference where chances are alike', () => {
    const predicted = Array.from({ length: 200 }, (_, i) => Math.sin(i));
    const truth = predicted.map((value, i) => 0.7 * value + 0.2 + 0.1 * Math.cos(7 * i));
    const gold = truth.map((value, i) => (i % 5 === 0 ? value : none));
    const found = pseudoOutcomes({ predicted, gold, probability: predicted.map(() => 0.2) });
    const known = (values: readonly number[]) => values.filter((_, i) => i % 5 === 0);
    const plain = predictionPoweredMean({
      gold: known(truth),
      predicted: known(predicted),
      others: predicted.filter((_, i) => i % 5 !== 0),
    });
    expect(mean(found.values)).toBeCloseTo(plain.mean, 2);
    expect(errorOf(found.values)).toBeCloseTo(plain.error, 2);
  });

  it('knows nothing of fewer than three', () => {
    expect(pseudoOutcomes({ ...cases, gold: cases.gold.map(() => none) }).df).toBeNaN();
  });
});
