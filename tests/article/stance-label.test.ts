import { describe, expect, it } from 'vitest';
import { stanceLabel, WEIGHTS } from '../../src/article/index.js';
import { article } from './article.js';

const weights = { ...WEIGHTS, lead: 1, repeatDiscount: 0, coMentionDiscount: 0 };
const model = {
  prior: { positive: 1, negative: 1 },
  positive: { bias: -1, positive: 4, negative: 0 },
  negative: { bias: -2, positive: 0, negative: 6 },
  classWeights: { negative: 1, neutral: 1 },
};
const toward = (scores: readonly number[]) =>
  article({ lines: scores.map((score) => ({ text: 'Russia.', stance: [{ actor: 'RUS', score }] })) });

describe('stanceLabel', () => {
  it.each([
    [[0.9, 0.8, 0.9], 'positive'],
    [[0.05, -0.05], 'neutral'],
    [[-0.9, -0.8, -0.9], 'negative'],
  ])('names %j %s', (scores, label) => {
    expect(stanceLabel(toward(scores), 'RUS', { weights, model })).toMatchObject({ kind: 'label', label });
    // The shipped model agrees on plain cases.
    expect(stanceLabel(toward(scores), 'RUS')).toMatchObject({ kind: 'label', label });
  });

  it('rests on two means that are shown, and on nothing else', () => {
    const result = stanceLabel(toward([0.8, -0.4]), 'RUS', { weights, model });
    if (result.kind !== 'label') throw new Error('expected a label');
    const { positive, negative, probabilities } = result;
    if (positive.kind !== 'portrayal' || negative.kind !== 'portrayal') throw new Error('expected portrayals');
    // (0.8 + 0) / (2 + 1) and (0 + 0.4) / (2 + 1)
    expect(positive.value).toBeCloseTo(0.8 / 3, 12);
    expect(negative.value).toBeCloseTo(0.4 / 3, 12);
    const up = Math.exp(-1 + 4 * positive.value);
    const down = Math.exp(-2 + 6 * negative.value);
    expect(probabilities.positive).toBeCloseTo(up / (1 + up + down), 12);
    expect(probabilities.negative).toBeCloseTo(down / (1 + up + down), 12);
    expect(probabilities.positive + probabilities.neutral + probabilities.negative).toBeCloseTo(1, 12);
  });

  it('favours a rare class as it is told to', () => {
    const analysis = toward([-0.3]);
    const told = (negative: number) =>
      stanceLabel(analysis, 'RUS', { weights, model: { ...model, classWeights: { negative, neutral: 1 } } });
    expect(told(1)).toMatchObject({ label: 'neutral' });
    expect(told(20)).toMatchObject({ label: 'negative' });
  });

  it('is insufficient, not neutral, without a mention', () => {
    expect(stanceLabel(toward([]), 'RUS')).toEqual({ kind: 'insufficient', observations: 0, needed: 1 });
    expect(stanceLabel(toward([0.5]), '__proto__')).toMatchObject({ kind: 'insufficient' });
  });
});
