import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shares, softmax } from '../../src/linear/index.js';

it('gives probabilities by softmax, however large the logits', () => {
  // By hand: e^0 : e^ln 3 = 1 : 3.
  expect([...softmax([0, Math.log(3)])]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
  expect([...softmax([2000, 0])]).toEqual([1, 0]);
});

it('divides the way from the bias to the answer among the logits, of any head', () => {
  const logit = fc.double({ min: -4, max: 4, noNaN: true });
  const head = fc.integer({ min: 2, max: 5 }).chain((size) => {
    const list = fc.array(logit, { minLength: size, maxLength: size });
    return fc.tuple(list, list, fc.array(fc.constantFrom(-1, 0, 1), { minLength: size, maxLength: size }));
  });
  fc.assert(
    fc.property(head, ([bias, logits, values]) => {
      const { start, end, slopes, probabilities } = shares(bias, logits, values);
      const score = (of: readonly number[]) =>
        values.reduce<number>((sum, value, k) => sum + value * softmax(of)[k]!, 0);
      expect(start).toBeCloseTo(score(bias), 12);
      expect(end).toBeCloseTo(score(logits), 12);
      expect([...probabilities]).toEqual([...softmax(logits)]);
      const parts = slopes.reduce<number>((sum, slope, k) => sum + slope * (logits[k]! - bias[k]!), 0);
      // Where friends and foes of the score cancel out, the parts need not be scaled to the last digit.
      expect(Math.abs(parts - (end - start))).toBeLessThan(1e-3);
    }),
  );
});

it('gives a logit that alone moves all of the change', () => {
  const { start, end, slopes } = shares([0, 0, 0], [0, 0, 2], [-1, 0, 1]);
  expect(start).toBe(0);
  // By hand: (e² − 1) ÷ (e² + 2).
  expect(end).toBeCloseTo((Math.E ** 2 - 1) / (Math.E ** 2 + 2), 12);
  expect(2 * slopes[2]!).toBeCloseTo(end, 12);
});
