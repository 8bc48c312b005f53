import { describe, expect, it } from 'vitest';
import { modelFile } from '../../models/train/fit/write-model.js';
import { type LinearWeights, loadModel, readWeights } from '../../src/linear/index.js';
import { builtInVocabulary } from '../../src/syntax/index.js';

const WEIGHTS: LinearWeights = {
  features: 3,
  vocabulary: 77,
  bias: [0.1, -1 / 3],
  steps: [0.01, 0.02],
  count: 1,
  settings: { favour: [1.5] },
  data: Uint8Array.of(5, 1, 255),
};
const refused = (message: string) =>
  expect.objectContaining({ code: 'invalid-weights', message: expect.stringContaining(message) });

describe('the file of a model', () => {
  it('gives back to the last bit what was written', () => {
    expect(readWeights('tone', modelFile(WEIGHTS), { features: 3, vocabulary: 77 })).toEqual(WEIGHTS);
  });

  it('is refused when it belongs to other features or another vocabulary', () => {
    const file = modelFile(WEIGHTS);
    expect(() => readWeights('tone', file, { features: 4 })).toThrow(refused('features of version 3'));
    expect(() => readWeights('tone', file, { features: 3, vocabulary: 78 })).toThrow(refused('vocabulary 77'));
    expect(() => loadModel('tone', { features: 999 })).toThrow(refused('train again'));
    expect(() => loadModel('stance', { features: 1, vocabulary: 0 })).toThrow(refused('train again'));
  });

  it('is refused when it is none or is cut short', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array(100), modelFile(WEIGHTS).subarray(0, 30)]) {
      expect(() => readWeights('tone', bytes, { features: 3 })).toThrow(refused('the file of the tone model'));
    }
  });
});

it('the vocabulary that ships has the words of the language, and no names', () => {
  const { index } = builtInVocabulary();
  expect(index.size).toBeGreaterThan(25_000);
  expect(index.has('alliance')).toBe(true);
  expect(index.has('putin')).toBe(false);
});
