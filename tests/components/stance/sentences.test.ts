import { describe, expect, test } from 'vitest';
import { lexiconScorer, linearScorer } from '../../../src/readers/index.js';
import { scoreMarked } from './score.js';
import { SENTENCES } from './sentences.data.js';

describe('linear scorer on plain sentences', () => {
  const scorer = linearScorer();
  test.each(SENTENCES)('%s → %s', (text, sign) => {
    const { score } = scoreMarked(scorer, text);
    expect(Math.sign(score)).toBe(sign === 'negative' ? -1 : 1);
  });
});

test('the lexicon scorer gets three in four of them', () => {
  const scorer = lexiconScorer();
  const right = SENTENCES.filter(([text, sign]) => {
    const { score, bias } = scoreMarked(scorer, text);
    return Math.sign(score - bias) === (sign === 'negative' ? -1 : 1);
  });
  expect(right.length).toBeGreaterThanOrEqual(0.75 * SENTENCES.length);
});

test('a mention of which nothing is said is neutral', () => {
  const { probabilities } = scoreMarked(linearScorer(), 'The meeting with [Varga] will take place on Tuesday.');
  expect(probabilities.neutral).toBeGreaterThan(0.6);
});

test.each([
  ['The court did not find [Varga] guilty.', 'The court did find [Varga] guilty.'],
  ['[Varga] is not a liar.', '[Varga] is a liar.'],
])('negation helps the target: %s', (denied, said) => {
  const scorer = linearScorer();
  expect(scoreMarked(scorer, denied).score).toBeGreaterThan(scoreMarked(scorer, said).score);
});

test('who slams whom: the one slammed fares worse', () => {
  const scorer = linearScorer();
  const active = scoreMarked(scorer, '[Varga] slammed the corrupt minister Ostrow.').score;
  const passive = scoreMarked(scorer, 'Ostrow slammed the corrupt minister [Varga].').score;
  expect(passive).toBeLessThan(active);
});
