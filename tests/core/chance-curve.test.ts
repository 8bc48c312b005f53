import { describe, expect, it } from 'vitest';
import { fitChances } from '../../models/train/article/chances.js';
import { chancesAt } from '../../src/core/index.js';

const curve = { slope: 4, below: -1, above: -2 };

describe('chances of what coders say', () => {
  it('are ordered logits that sum to 1', () => {
    const { below, between, above } = chancesAt(0.5, curve);
    // 1 ÷ (1 + e³) and 1 ÷ (1 + e⁰).
    expect(below).toBeCloseTo(0.0474, 4);
    expect(above).toBeCloseTo(0.5, 6);
    expect(below + between + above).toBeCloseTo(1, 12);
  });

  it('shift from one end to the other as the value rises', () => {
    const at = [-1, -0.5, 0, 0.5, 1].map((value) => chancesAt(value, curve));
    for (let i = 1; i < at.length; i++) {
      expect(at[i]!.above).toBeGreaterThan(at[i - 1]!.above);
      expect(at[i]!.below).toBeLessThan(at[i - 1]!.below);
    }
  });

  it('are learned so that they add up to what was coded', () => {
    const values = Array.from({ length: 400 }, (_, i) => (i % 40) / 20 - 1);
    // Codes follow the value, with every fifth the other way.
    const codes = values.map((value, i) =>
      i % 5 === 0 ? -Math.sign(value) : Math.abs(value) < 0.3 ? 0 : Math.sign(value),
    );
    const learned = fitChances(
      values,
      codes,
      values.map(() => 1),
    );
    const expected = values.reduce((sum, value) => sum + chancesAt(value, learned).above, 0);
    expect(expected / codes.filter((code) => code > 0).length).toBeCloseTo(1, 1);
    expect(learned.slope).toBeGreaterThan(0);
  });
});
