import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationError, fitTemperature, macroF1 } from '../../models/train/fit/calibrate.js';
import { fitModel } from '../../models/train/fit/fit.js';
import { randomNumbers } from '../../models/train/fit/random.js';
import { ByteWriter } from '../../models/train/fit/writer.js';
import { encodeVocabulary } from '../../models/train/vocabulary/encode-vocabulary.js';
import { kmeans } from '../../models/train/vocabulary/kmeans.js';
import { hashWord } from '../../src/linear/index.js';
import { ByteReader } from '../../src/linear/reader.js';
import { decodeVocabulary, TAG_COUNT } from '../../src/syntax/index.js';

describe('bytes', () => {
  test('come back as they went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(255), { maxLength: 50 }),
        fc.array(fc.nat(2 ** 31), { maxLength: 20 }),
        (bytes, numbers) => {
          const writer = new ByteWriter();
          for (const byte of bytes) writer.byte(byte);
          for (const number of numbers) writer.varint(number);
          const reader = new ByteReader(writer.bytes());
          expect(bytes.map(() => reader.byte())).toEqual(bytes);
          expect(numbers.map(() => reader.varint())).toEqual(numbers);
        },
      ),
    );
  });
});

test('a vocabulary survives packing', () => {
  const columns = { fine: 700, coarse: 99, valence: -5, valenceAfter: 4, tag: 1, otherTag: 2, sure: 11 };
  const words = [
    { word: 'slammed', lemma: 'slam', ...columns },
    { word: 'went', lemma: 'go', ...columns, fine: 3, valence: 0 },
    { word: 'constructor', lemma: 'constructor', ...columns },
  ];
  const found = decodeVocabulary(encodeVocabulary(words, new Int8Array(TAG_COUNT ** 2).fill(-7)));
  for (const word of words) {
    const row = found.index.get(word.word)!;
    expect(found.lemma[row]).toBe(hashWord(word.lemma));
    expect([found.fine[row], found.coarse[row], found.valence[row], found.valenceAfter[row]]).toEqual([
      word.fine,
      word.coarse,
      word.valence,
      word.valenceAfter,
    ]);
    expect([found.tag[row], found.otherTag[row], found.sure[row]]).toEqual([1, 2, 11]);
  }
  expect(found.index.get('toString')).toBeUndefined();
  expect(found.transitions[5]).toBe(-7);
});

test('k-means parts two heaps', () => {
  const points = Float32Array.from([0, 0, 10, 10, 0, 1, 10, 11, 1, 0, 11, 10]);
  const [a, b, ...rest] = kmeans(points, 2, { clusters: 2, weights: [1, 1, 1, 1, 1, 1] });
  expect(a).not.toBe(b);
  expect(rest).toEqual([a, b, a, b]);
});

describe('fitting', () => {
  // Feature 0 marks negative rows, feature 1 neutral ones, feature 2 positive ones; feature 3 is everywhere.
  const rows = {
    offsets: Uint32Array.from([0, 2, 4, 6]),
    ids: Int32Array.from([0, 3, 1, 3, 2, 3]),
    labels: Float32Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1]),
    weights: Float32Array.from([1, 1, 1]),
  };
  const options = { features: 4, seed: 3, epochs: 60, rate: 0.3, rows: Int32Array.from([0, 1, 2]) };

  test('finds what marks each class', () => {
    const { weights } = fitModel(rows, options);
    for (let feature = 0; feature < 3; feature++) {
      const own = weights.slice(feature * 3, feature * 3 + 3);
      expect(own.indexOf(Math.max(...own))).toBe(feature);
    }
  });

  test('gives the same weights for the same seed', () => {
    expect(fitModel(rows, options).weights).toEqual(fitModel(rows, options).weights);
    expect(fitModel(rows, { ...options, seed: 4 }).weights).not.toEqual(fitModel(rows, options).weights);
  });
});

describe('measuring', () => {
  const row = (negative: number, positive: number, label: number) => ({ negative, positive, label });

  test('macro-F1 by hand', () => {
    // Guesses 0, 0, 1, 2 for labels 0, 1, 1, 2: F1 of 2/3, 2/3 and 1.
    const rows = [row(1, 0, 0), row(1, 0, 1), row(-1, -1, 1), row(0, 1, 2)];
    expect(macroF1(rows)).toBeCloseTo((2 / 3 + 2 / 3 + 1) / 3, 12);
  });

  test('calibration error by hand', () => {
    // Three equal logits: sure to a third, right once in two.
    expect(calibrationError([row(0, 0, 0), row(0, 0, 2)], 1)).toBeCloseTo(0.5 - 1 / 3, 12);
    expect(calibrationError([], 1)).toBe(0);
  });

  test('temperature cools what is too sure and heats what is too modest', () => {
    const sure = [row(4, 0, 0), row(4, 0, 1), row(-4, -4, 1), row(0, 4, 0)];
    expect(fitTemperature(sure)).toBeGreaterThan(2);
    const modest = [row(0.5, 0, 0), row(-0.5, -0.5, 1), row(0, 0.5, 2)];
    expect(fitTemperature(modest)).toBe(0.4);
    expect(fitTemperature([])).toBe(1);
  });
});

test('random numbers repeat for a seed and fill the unit interval', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, randomNumbers(seed));
  expect(draw(5)).toEqual(draw(5));
  const mean = draw(5).reduce((sum, value) => sum + value, 0) / 1000;
  expect(mean).toBeGreaterThan(0.46);
  expect(mean).toBeLessThan(0.54);
});
