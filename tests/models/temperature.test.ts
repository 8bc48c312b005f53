import { describe, expect, it } from 'vitest';
import { cool, coolHeads, temperatureOf } from '../../models/train/fit/temperature.js';

/** A model that says 90 % and is right in so many of ten. */
const judged = (right: number) =>
  Array.from({ length: 10 }, (_, i) => ({
    p: Float64Array.from([0.5, 0.5, 0.9, 0.1]),
    wanted: [Number.NaN, Number.NaN, i < right ? 1 : 0, i < right ? 0 : 1],
  }));

describe('the temperature', () => {
  it('makes chances true to frequency', () => {
    for (const right of [8, 9]) {
      const temperature = temperatureOf(judged(right), 2, 2);
      expect(cool(Float64Array.from([0.9, 0.1]), temperature)[0]).toBeCloseTo(right / 10, 1);
    }
    expect(temperatureOf(judged(9), 2, 2)).toBeCloseTo(1, 1);
    expect(temperatureOf(judged(7), 2, 2)).toBeGreaterThan(1.5);
  });

  it('is 1 where nothing is known', () => {
    expect(temperatureOf(judged(7), 0, 2)).toBe(1);
    expect(temperatureOf([], 0, 2)).toBe(1);
  });

  it('divides the logits of its head alone', () => {
    const model = {
      bias: Float64Array.from([1, 2, 3, 4]),
      rowOf: new Map([[7, 0]]),
      weights: Float32Array.from([4, 8, 12, 16]),
      classes: 4,
    };
    const cooled = coolHeads(model, [2, 2], [1, 2]);
    expect([...cooled.bias]).toEqual([1, 2, 1.5, 2]);
    expect([...cooled.weights]).toEqual([4, 8, 6, 8]);
  });
});
