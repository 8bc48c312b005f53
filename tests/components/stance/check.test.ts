import { describe, expect, test } from 'vitest';
import { checkScored, validateSpan } from '../../../src/components/stance/index.js';
import { StandpointError } from '../../../src/core/index.js';
import type { ScoredMention } from '../../../src/model/index.js';
import { linearScorer } from '../../../src/readers/index.js';
import { inputOf } from './score.js';

const scorer = { name: 'mine', version: '1' };
const input = inputOf('[Ada] thanked [Bob].');
const good: ScoredMention = {
  probabilities: { negative: 0.2, neutral: 0.3, positive: 0.5 },
  score: 0.3,
  bias: 0.1,
  cues: [{ span: { start: 4, end: 11 }, feature: 'word "thanked"', weight: 0.2 }],
};

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof StandpointError ? error.code : 'other';
  }
  return 'none';
}

describe('checkScored', () => {
  test('passes what keeps the contract', () => {
    expect(codeOf(() => checkScored(input, [good, good], scorer))).toBe('none');
  });

  test.each<[string, ScoredMention[], string]>([
    ['too few rows', [good], 'invalid-scorer'],
    ['too many rows', [good, good, good], 'invalid-scorer'],
    ['NaN', [good, { ...good, score: Number.NaN }], 'invalid-scorer'],
    [
      'NaN probability',
      [good, { ...good, probabilities: { negative: Number.NaN, neutral: 0.5, positive: 0.5 } }],
      'invalid-scorer',
    ],
    [
      'sum of 1.1',
      [good, { ...good, probabilities: { negative: 0.2, neutral: 0.4, positive: 0.5 } }],
      'invalid-scorer',
    ],
    ['score that is no difference', [good, { ...good, score: 0.4, bias: 0.2 }], 'invalid-scorer'],
    ['cues that do not add up', [good, { ...good, bias: 0.2 }], 'invalid-scorer'],
    [
      'cue outside the text',
      [good, { ...good, cues: [{ ...good.cues[0]!, span: { start: 4, end: 999 } }] }],
      'invalid-span',
    ],
  ])('refuses %s', (_, rows, code) => {
    expect(codeOf(() => checkScored(input, rows, scorer))).toBe(code);
  });

  test('names the scorer and the row', () => {
    expect(() => checkScored(input, [good], scorer)).toThrow('scorer "mine@1" returned 1 rows for 2 targets');
  });
});

describe('validateSpan', () => {
  const text = 'a😀b';
  test.each([
    [0, 1],
    [1, 3],
    [0, 4],
  ])('passes %i–%i', (start, end) => {
    expect(codeOf(() => validateSpan(text, { start, end }))).toBe('none');
  });
  test.each([
    [0, 5, 'outside the text of length 4'],
    [-1, 2, 'outside the text'],
    [2, 2, 'is empty'],
    [3, 1, 'is reversed'],
    [0, 2, 'cuts a surrogate pair'],
    [2, 4, 'cuts a surrogate pair'],
    [0.5, 2, 'whole numbers'],
    [Number.NaN, 2, 'whole numbers'],
  ])('refuses %d–%d: %s', (start, end, message) => {
    expect(codeOf(() => validateSpan(text, { start, end }))).toBe('invalid-span');
    expect(() => validateSpan(text, { start, end })).toThrow(message);
  });
});

const EMPTY = { vocabulary: null, bias: [0, 0], steps: [0.01, 0.01], count: 0, data: new Uint8Array() };

test('weights of another version are refused', () => {
  const weights = { ...EMPTY, features: 999 };
  expect(codeOf(() => linearScorer({ weights }).score(input))).toBe('invalid-weights');
  expect(() => linearScorer({ weights }).score(input)).toThrow('version 999');
});

test('weights that break off are refused', () => {
  const weights = { ...EMPTY, features: Number(linearScorer().version), count: 5 };
  expect(codeOf(() => linearScorer({ weights }).score(input))).toBe('invalid-weights');
});
