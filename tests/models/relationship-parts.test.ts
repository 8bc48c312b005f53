import { describe, expect, it } from 'vitest';
import { joinTone, trainTone } from '../../models/train/article/tone.js';
import { againstLast, encodeHeads } from '../../models/train/fit/encode-heads.js';
import { averageHeads, chooseFeatures, keepFeatures, predictHeads, trainHeads } from '../../models/train/fit/heads.js';
import { kernelOf, ridge, solve, solveRidge } from '../../models/train/fit/kernel-ridge.js';
import { Lookup, tableOf } from '../../src/linear/index.js';

/** Rows of features by name: 1 says class 0, 2 says class 1, 9 says nothing. */
const LISTS = [
  [1, 9],
  [2, 9],
  [1, 8],
  [2, 8],
  [1, 7],
  [2, 7],
];
const rows = {
  offsets: Uint32Array.from([0, 2, 4, 6, 8, 10, 12]),
  ids: Int32Array.from(LISTS.flat()),
};
const targets = LISTS.map(([id]) => ({ wanted: id === 1 ? [1, 0] : [0, 1], weight: 1 }));
const options = { heads: [2], rate: 0.5, epochs: 20, minimum: 1, most: 100, seed: 3 };
const all = [0, 1, 2, 3, 4, 5];
const every = new Map([1, 2, 7, 8, 9].map((id, row) => [id, row]));

describe('softmax heads', () => {
  it('learn what tells the classes apart', () => {
    const kept = keepFeatures(rows, every);
    const model = trainHeads(kept, targets, all, options);
    expect(predictHeads(model, kept, 0, [2])[0]).toBeGreaterThan(0.9);
    expect(predictHeads(model, kept, 1, [2])[1]).toBeGreaterThan(0.9);
  });

  it('learn with features left out, scaled to the use of all of them', () => {
    const kept = keepFeatures(rows, every);
    const model = trainHeads(kept, targets, all, { ...options, dropout: 0.5, epochs: 40 });
    expect(predictHeads(model, kept, 0, [2])[0]).toBeGreaterThan(0.8);
    expect(predictHeads(model, kept, 1, [2])[1]).toBeGreaterThan(0.8);
  });

  it('go on from what was learned before', () => {
    const kept = keepFeatures(rows, every);
    const before = trainHeads(kept, targets, all, options);
    const turned = targets.map(({ wanted: [one, other] }) => ({ wanted: [other!, one!], weight: 1 }));
    const little = { ...options, rate: 0.01, epochs: 1 };
    const same = trainHeads(kept, turned, all, little, before);
    // A little of the opposite hardly changes a mind, where a beginner takes it at its word.
    expect(predictHeads(same, kept, 0, [2])[0]).toBeGreaterThan(0.9);
    expect(predictHeads(trainHeads(kept, turned, all, little), kept, 0, [2])[0]).toBeLessThan(0.5);
    const often = trainHeads(kept, turned, all, { ...options, epochs: 60 }, before);
    expect(predictHeads(often, kept, 0, [2])[0]).toBeLessThan(0.5);
  });

  it('learn nothing of a head that nothing is known of', () => {
    const kept = keepFeatures(rows, every);
    const unknown = targets.map(({ wanted, weight }) => ({ wanted: [...wanted, Number.NaN, Number.NaN], weight }));
    const model = trainHeads(kept, unknown, all, { ...options, heads: [2, 2] });
    const p = predictHeads(model, kept, 0, [2, 2]);
    expect([...p.subarray(2)]).toEqual([0.5, 0.5]);
    expect(p[0]).toBeCloseTo(predictHeads(trainHeads(kept, targets, all, options), kept, 0, [2])[0]!, 9);
  });

  it('are averaged weight by weight', () => {
    const kept = keepFeatures(rows, every);
    const one = trainHeads(kept, targets, all, options);
    const other = trainHeads(kept, targets, all, { ...options, seed: 9, epochs: 5 });
    const mean = averageHeads([one, other]);
    expect(mean.weights[0]).toBeCloseTo((one.weights[0]! + other.weights[0]!) / 2, 6);
    expect(mean.bias[1]).toBeCloseTo((one.bias[1]! + other.bias[1]!) / 2, 12);
    expect(() => averageHeads([])).toThrow(RangeError);
  });

  it('give the same weights for the same seed', () => {
    const refit = () => [...trainHeads(keepFeatures(rows, every), targets, all, options).weights];
    expect(refit()).toEqual(refit());
  });

  it('keep the features that carry most', () => {
    const chosen = chooseFeatures(rows, targets, all, { ...options, most: 2 });
    expect([...chosen.keys()].sort()).toEqual([1, 2]);
  });

  it('leave out features that are rare', () => {
    const chosen = chooseFeatures(rows, targets, all, { ...options, minimum: 3 });
    expect([...chosen.keys()].sort()).toEqual([1, 2]);
  });
});

describe('packed heads', () => {
  const model = {
    bias: Float64Array.from([1, 2, 0.5]),
    rowOf: new Map([
      [70_000, 0],
      [5, 1],
      [6, 2],
    ]),
    weights: Float32Array.from([1, -1, 0, 0.5, 0.25, 0, 0, 0, 0]),
    classes: 3,
  };

  it('come back as they were, up to a level, without what rounds to nothing', () => {
    const packed = encodeHeads(model, { features: 7, vocabulary: null, levels: 100 });
    const lookup = new Lookup(tableOf(packed));
    expect(packed.count).toBe(2);
    lookup.find(Int32Array.of(70_000, 5, 6), 3);
    const weight = (k: number, c: number) => lookup.weights[k * lookup.stride + c]! * packed.steps[c]!;
    // A level is a hundredth of the largest weight of its class.
    expect(weight(0, 0)).toBeCloseTo(1, 1);
    expect(weight(0, 1)).toBeCloseTo(-1, 1);
    expect(weight(1, 1)).toBeCloseTo(0.25, 1);
    expect(lookup.has(2)).toBe(false);
    expect(packed.bias).toEqual([1, 2, 0.5]);
  });

  it('are measured against the last class of each head', () => {
    const short = againstLast(model, [3]);
    expect([...short.bias]).toEqual([0.5, 1.5]);
    expect([...short.weights]).toEqual([1, -1, 0.5, 0.25, 0, 0]);
  });
});

describe('ridge', () => {
  it('solves 4x + y = 1, x + 3y = 2: x = 1/11, y = 7/11', () => {
    const [x, y] = solve(Float64Array.from([4, 1, 1, 3]), Float64Array.from([1, 2]));
    expect(x).toBeCloseTo(1 / 11, 12);
    expect(y).toBeCloseTo(7 / 11, 12);
  });

  it('finds the line y = 2x + 1 without a penalty', () => {
    const [slope, constant] = ridge([[0], [1], [2]], [1, 3, 5], 0);
    expect(slope).toBeCloseTo(2, 6);
    expect(constant).toBeCloseTo(1, 6);
  });

  it('of a kernel is the ridge of its features', () => {
    // Two articles with one feature of 1 and −1: scale 1, kernel [[1, −1], [−1, 1]]; (K + I) α = y gives α = ±1/3.
    const matrix = {
      offsets: Uint32Array.from([0, 1, 2]),
      columns: Int32Array.from([0, 0]),
      values: Float64Array.from([1, -1]),
      width: 1,
    };
    const { kernel, size, scale } = kernelOf(matrix);
    expect([...kernel]).toEqual([1, -1, -1, 1]);
    expect(scale).toBe(1);
    const { alpha, mean } = solveRidge(kernel, size, [0, 1], [1, -1], 1);
    expect(mean).toBe(0);
    expect(alpha[0]).toBeCloseTo(1 / 3, 12);
    expect(alpha[1]).toBeCloseTo(-1 / 3, 12);
  });
});

describe('tone', () => {
  const friendly = { sentences: [Int32Array.from([1, 3])], weights: [1] };
  const hostile = { sentences: [Int32Array.from([2, 3])], weights: [1] };
  const articles = [friendly, hostile, friendly, hostile];
  const model = trainTone(articles, [1, -1, 1, -1], [0, 0, 1, 1], { minimum: 1, ridge: 0.1 });

  it('gives words the sign of the articles they stand in', () => {
    expect(model.weights.get(1)).toBeGreaterThan(0);
    expect(model.weights.get(2)).toBeLessThan(0);
    expect(model.weights.get(3)).toBeCloseTo(0, 9);
  });

  it('judges every article by a model that has not seen its fold', () => {
    expect(model.held.map(Math.sign)).toEqual([1, -1, 1, -1]);
  });

  it('keeps the weightiest words', () => {
    expect([...joinTone([model], 2).rowOf.keys()].sort()).toEqual([1, 2]);
  });
});
