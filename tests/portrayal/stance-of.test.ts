import { describe, expect, it } from 'vitest';
import type { Portrayal } from '../../src/model/portrayal.js';
import { stanceOf, WEIGHTS } from '../../src/portrayal/index.js';
import { article } from './article.js';

const plain = {
  ...WEIGHTS,
  lead: 1,
  segment: { headline: 2, paragraph: 1 },
  quoted: { stance: 0.5, tie: 1 },
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
    expect(stance.terms.reduce((sum, term) => sum + term.value * term.weight, 0)).toBeCloseTo(stance.value, 12);
    expect(stance.terms.reduce((sum, term) => sum + term.weight, stance.prior.weight)).toBeCloseTo(1, 12);
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
