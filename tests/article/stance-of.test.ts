import { describe, expect, it } from 'vitest';
import { stanceOf, WEIGHTS } from '../../src/article/index.js';
import type { Portrayal } from '../../src/model/index.js';
import { article } from './article.js';

const plain = {
  ...WEIGHTS,
  lead: 1,
  segment: { headline: 2, paragraph: 1 },
  quoted: { stance: 0.5, tie: 1 },
  repeatDiscount: 0,
  coMentionDiscount: 0,
  negativityWeight: 1,
  level: 1,
  prior: { stance: 1, tie: 1, frame: 1 },
};
const value = (portrayal: Portrayal) => (portrayal.kind === 'portrayal' ? portrayal.value : null);

describe('stanceOf', () => {
  it('is the weighted mean with a prior of one paragraph at 0', () => {
    const analysis = article({
      lines: [
        { text: 'Russia praised', kind: 'headline', stance: [{ actor: 'RUS', score: 0.6 }] },
        { text: 'Russia is blamed.', stance: [{ actor: 'RUS', score: -0.4 }] },
      ],
    });
    // (2 × 0.6 − 1 × 0.4) / (2 + 1 + 1)
    expect(value(stanceOf(analysis, 'RUS', { weights: plain }).stance)).toBeCloseTo(0.2, 12);
  });

  it('is put on the scale of coders and stays within it, the sum with it', () => {
    const analysis = article({ lines: [{ text: 'Russia is blamed.', stance: [{ actor: 'RUS', score: -0.4 }] }] });
    const at = (level: number) => {
      const { stance } = stanceOf(analysis, 'RUS', { weights: { ...plain, level } });
      if (stance.kind !== 'portrayal') throw new Error('expected a portrayal');
      const sum = stance.terms.reduce((all, term) => all + term.value * term.weight, 0);
      expect(sum).toBeCloseTo(stance.value, 12);
      return stance.value;
    };
    // −0.4 / 2, then × level
    expect(at(1)).toBeCloseTo(-0.2, 12);
    expect(at(2)).toBeCloseTo(-0.4, 12);
    expect(at(9)).toBeCloseTo(-1, 12);
  });

  it('gives chances that sum to 1 and lean where the mentions do', () => {
    const chancesOf = (score: number) => {
      const line = { text: 'Russia did.', stance: [{ actor: 'RUS', score }] };
      return stanceOf(article({ lines: [line, line, line] }), 'RUS').chances!;
    };
    const { unfavourable, neutral, favourable } = chancesOf(-0.9);
    expect(unfavourable + neutral + favourable).toBeCloseTo(1, 12);
    expect(unfavourable).toBeGreaterThan(chancesOf(0.9).unfavourable);
    expect(favourable).toBeLessThan(chancesOf(0.9).favourable);
  });

  it('counts the parts of an actor and nobody else', () => {
    const analysis = article({
      lines: [
        { text: 'Putin lied.', stance: [{ actor: 'RUS:putin', score: -1 }] },
        { text: 'Iran won.', stance: [{ actor: 'IRN', score: 1 }] },
      ],
    });
    expect(value(stanceOf(analysis, 'RUS', { weights: plain }).stance)).toBeCloseTo(-0.5, 12);
    expect(value(stanceOf(analysis, 'RUS:putin', { weights: plain }).stance)).toBeCloseTo(-0.5, 12);
    expect(value(stanceOf(analysis, 'IRN', { weights: plain }).stance)).toBeCloseTo(0.5, 12);
  });

  it('keeps what the outlet says apart from what it quotes', () => {
    const analysis = article({
      lines: [
        { text: 'Russia helped.', stance: [{ actor: 'RUS', score: 0.8 }] },
        { text: '“Russia cheated.”', stance: [{ actor: 'RUS', score: -0.8, quoted: true }] },
      ],
    });
    const result = stanceOf(analysis, 'RUS', { weights: plain });
    expect(value(result.own)).toBeCloseTo(0.8 / 2, 12);
    expect(value(result.quoted)).toBeCloseTo((-0.8 * 0.5) / 1.5, 12);
    expect(value(result.stance)).toBeCloseTo((0.8 - 0.4) / 2.5, 12);
  });

  it('says insufficient, not 0, when the actor is not scored', () => {
    const nothing = { kind: 'insufficient', observations: 0, needed: 1 };
    const caption = article({ lines: [{ text: 'Russia', kind: 'caption', stance: [{ actor: 'RUS', score: 1 }] }] });
    expect(stanceOf(caption, 'RUS')).toEqual({ actor: 'RUS', stance: nothing, own: nothing, quoted: nothing });
    expect(stanceOf(article({ lines: [] }), 'constructor').stance).toEqual(nothing);
  });

  it('shows its sum: terms and prior add up to the value, and their weights to 1', () => {
    const analysis = article({
      lines: [
        { text: 'Russia did.', kind: 'headline', stance: [{ actor: 'RUS', score: 0.3, confidence: 0.7 }] },
        { text: 'In Russia it rained.', stance: [{ actor: 'RUS', score: -0.2, role: 'place' }] },
        { text: '“Putin is kind.”', stance: [{ actor: 'RUS:putin', score: 0.9, quoted: true }] },
      ],
    });
    const { stance } = stanceOf(analysis, 'RUS');
    if (stance.kind !== 'portrayal') throw new Error('expected a portrayal');
    expect(stance.terms.map((term) => term.sentence)).toEqual([0, 1, 2]);
    const { prior } = stance;
    expect(stance.terms.reduce((sum, term) => sum + term.value * term.weight, prior.value * prior.weight)).toBeCloseTo(
      stance.value,
      12,
    );
    expect(stance.terms.reduce((sum, term) => sum + term.weight, stance.prior.weight)).toBeCloseTo(1, 12);
  });

  it('lets mentions in one sentence share its weight', () => {
    const analysis = article({
      lines: [
        {
          text: 'Russia and Putin, all praise Moscow.',
          stance: [
            { actor: 'RUS', score: 0.6 },
            { actor: 'RUS:putin', score: 0.6 },
            { actor: 'RUS', score: 0.6 },
            { actor: 'RUS', score: 0.6 },
          ],
        },
      ],
    });
    const valueWith = (repeatDiscount: number) =>
      value(stanceOf(analysis, 'RUS', { weights: { ...plain, repeatDiscount } }).stance);
    // 4 × 0.6 / (4 + 1); each counts ½: 2 × 0.6 / (2 + 1); all count as one: 0.6 / (1 + 1)
    expect(valueWith(0)).toBeCloseTo(0.48, 12);
    expect(valueWith(0.5)).toBeCloseTo(0.4, 12);
    expect(valueWith(1)).toBeCloseTo(0.3, 12);
  });

  it('lets a mention lose weight to others in its sentence', () => {
    const others = ['IRN', 'TUR', 'IRN:raisi'].map((actor) => ({ actor, score: -1 }));
    const analysis = article({
      lines: [{ text: 'Russia, Iran, …', stance: [{ actor: 'RUS', score: 0.6 }, ...others] }],
    });
    const valueWith = (coMentionDiscount: number) =>
      value(stanceOf(analysis, 'RUS', { weights: { ...plain, coMentionDiscount } }).stance);
    // 0.6 / (1 + 1); weight ½: 0.3 / (0.5 + 1); weight ¼: 0.15 / (0.25 + 1)
    expect(valueWith(0)).toBeCloseTo(0.3, 12);
    expect(valueWith(0.5)).toBeCloseTo(0.2, 12);
    expect(valueWith(1)).toBeCloseTo(0.12, 12);
  });

  it('weighs blame above praise within [−1, 1]', () => {
    const toward = (score: number) => article({ lines: [{ text: 'Russia.', stance: [{ actor: 'RUS', score }] }] });
    const weights = { ...plain, negativityWeight: 2, prior: { stance: 0, tie: 1, frame: 1 } };
    expect(value(stanceOf(toward(1), 'RUS', { weights }).stance)).toBeCloseTo(0.5, 12);
    expect(value(stanceOf(toward(-1), 'RUS', { weights }).stance)).toBeCloseTo(-1, 12);
  });

  it('ignores a score that is not a number', () => {
    const analysis = article({
      lines: [
        {
          text: 'Russia.',
          stance: [
            { actor: 'RUS', score: Number.NaN },
            { actor: 'RUS', score: 0.5 },
          ],
        },
      ],
    });
    expect(value(stanceOf(analysis, 'RUS', { weights: plain }).stance)).toBeCloseTo(0.25, 12);
  });
});

describe('the error of a stance', () => {
  const errorOf = (scores: readonly number[]) => {
    const lines = scores.map((score) => ({ text: 'Russia.', stance: [{ actor: 'RUS', score }] }));
    const weights = { ...plain, spread: { deviation: 0.5, worth: 2 } };
    const { stance } = stanceOf(article({ lines }), 'RUS', { weights });
    return stance.kind === 'portrayal' ? stance.error : undefined;
  };

  it('is the spread of an observation over the root of the weight, worked out by hand', () => {
    // value 0.3 = 0.6 / (1 + 1); variance (2 × 0.25 + 0.3²) / (2 + 1); total weight 2
    expect(errorOf([0.6])).toBeCloseTo(Math.sqrt((0.5 + 0.09) / 3 / 2), 12);
  });

  it('shrinks with more of the same and grows with contradiction', () => {
    expect(errorOf([0.4, 0.4, 0.4, 0.4])!).toBeLessThan(errorOf([0.4])!);
    expect(errorOf([0.9, -0.9, 0.9, -0.9])!).toBeGreaterThan(errorOf([0.1, -0.1, 0.1, -0.1])!);
  });
});
