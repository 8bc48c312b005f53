import { expect, it } from 'vitest';
import { chooseClassWeights, type Judged, macroF1 } from '../../models/train/fit/class-weights.js';

const judged = (share: number, right: 0 | 1): Judged => ({
  p: Float64Array.of(share, 1 - share),
  wanted: right === 0 ? [1, 0] : [0, 1],
});
/** Class 0 is rare, and its probability never the larger one: 0.3 where it is right, 0.1 where it is not. */
const shy = [...Array<Judged>(10).fill(judged(0.3, 0)), ...Array<Judged>(90).fill(judged(0.1, 1))];
const powers = [0, 0.2, 0.4, 0.6, 0.8, 1];

it('is the mean of the F1 of the classes', () => {
  // Never found: 0, and 90 hits of 90 wanted and 100 found.
  expect(macroF1(shy, 0, [1, 1])).toBeCloseTo((200 * 90) / 190 / 2, 9);
  expect(macroF1(shy, 0, [3, 1])).toBe(100);
});

it('leans toward a rare class as far as it helps, no further', () => {
  // The shares are 1 : 9; 0.3 ÷ 0.7 × 9^power exceeds 1 from power 0.386 on, 0.1 ÷ 0.9 × 9^power never before 1.
  const { power, weights, figure } = chooseClassWeights([shy, shy], { from: 0, size: 2, powers });
  // Of 0.4 and 0.6, which are as good, the neighbours of 0.4 are worse.
  expect(power).toBe(0.6);
  expect(weights[0]).toBeCloseTo(9 ** 0.6, 9);
  expect(weights[1]).toBe(1);
  expect(figure).toBe(100);
});

it('does not lean where nothing is gained', () => {
  const sure = [...Array<Judged>(10).fill(judged(0.9, 0)), ...Array<Judged>(90).fill(judged(0.1, 1))];
  expect(chooseClassWeights([sure], { from: 0, size: 2, powers }).power).toBe(0.2);
});
