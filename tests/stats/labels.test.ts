import { describe, expect, it } from 'vitest';
import {
  classScores,
  cohenKappa,
  expectedCalibrationError,
  krippendorffAlpha,
  macroF1,
} from '../../src/stats/index.js';

describe('classification', () => {
  const gold = ['n', 'p', 'p', 'z', 'z', 'z', 'n', 'p'];
  const predicted = ['n', 'n', 'p', 'z', 'p', 'z', 'z', 'p'];
  it('sklearn.metrics.f1_score(gold, predicted, average="macro")', () =>
    expect(macroF1(gold, predicted)).toBeCloseTo(0.611111111111111, 12));
  it('sklearn.metrics.f1_score(…, average=None, labels=["n", "p", "z"])', () =>
    expect(classScores(gold, predicted, { classes: ['n', 'p', 'z'] }).map(({ f1 }) => f1)).toEqual([
      0.5,
      2 / 3,
      2 / 3,
    ]));
  it('counts no answer as wrong', () => expect(macroF1(['a', 'a'], ['a', null])).toBeCloseTo(2 / 3, 12));
});

describe('cohenKappa', () => {
  const a = [1, 2, 3, 3, 2, 1, 4, 1, 2, 2];
  const b = [1, 2, 2, 3, 2, 2, 4, 1, 3, 4];
  it.each([
    ['none', 0.4444444444444444],
    ['linear', 0.5454545454545454],
    ['quadratic', 0.6534653465346535],
  ] as const)('sklearn.metrics.cohen_kappa_score(a, b, weights=%s)', (weights, kappa) =>
    expect(cohenKappa(a, b, { weights })).toBeCloseTo(kappa, 12),
  );
  it('is NaN when both always say the same', () => expect(cohenKappa([1, 1], [1, 1])).toBeNaN());
});

describe('krippendorffAlpha', () => {
  // The example of Krippendorff (2011): four observers, twelve units, * for no value.
  const coders = [
    '1 2 3 3 2 1 4 1 2 * * *',
    '1 2 3 3 2 2 4 1 2 5 * 3',
    '* 3 3 3 2 3 4 2 2 5 1 *',
    '1 2 3 3 2 4 4 1 2 5 1 *',
  ];
  const rows = coders.map((row) => row.split(' ').map((value) => (value === '*' ? null : Number(value))));
  const units = rows[0]!.map((_, unit) => rows.map((row) => row[unit]!));
  // Python package krippendorff 0.8: krippendorff.alpha(coders, level_of_measurement=…)
  it.each([
    ['nominal', 0.743421052631579],
    ['ordinal', 0.8153875037548814],
    ['interval', 0.8491071428571428],
  ] as const)('%s', (level, alpha) => expect(krippendorffAlpha(units, { level })).toBeCloseTo(alpha, 12));
  it('is NaN when every value is the same', () => expect(krippendorffAlpha([[1, 1]])).toBeNaN());
});

describe('expectedCalibrationError', () => {
  it('by hand: |0.9 − 1| + |0.6 − 0| + |0.7 − 1| + |0.75 − 1| + |0.62 − 1| over 5, bins (0.6, 0.7] and (0.7, 0.8] apart', () => {
    const rows = [
      [0.9, 0.05, 0.05],
      [0.6, 0.3, 0.1],
      [0.2, 0.7, 0.1],
      [0.1, 0.15, 0.75],
      [0.62, 0.2, 0.18],
    ];
    expect(expectedCalibrationError(rows, [0, 1, 1, 2, 0])).toBeCloseTo(0.326, 12);
  });
});
