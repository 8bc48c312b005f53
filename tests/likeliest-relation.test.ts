import { describe, expect, it } from 'vitest';
import { analyze, likeliestRelation } from '../src/index.js';

const article = (text: string) => ({ id: '1', outlet: 'A', text });
const between = ['RUS', 'TUR'] as const;

describe('the likeliest relation', () => {
  it('is that of the pattern where one is met', () => {
    const found = likeliestRelation(article('Russia condemned Turkey.'), { between });
    expect(found).toMatchObject({ learned: false, relation: { source: 'RUS', target: 'TUR', event: 'DISAPPROVE' } });
    expect(found!.relation).toEqual(analyze(article('Russia condemned Turkey.')).relations[0]);
  });

  it('is learned where none is met, with cues that say so, name nobody and add up', () => {
    const text = 'For Russia the way to Turkey leads over broken bridges and bad blood.';
    const { learned, relation, probability, related } = likeliestRelation(article(text), { between })!;
    expect(learned).toBe(true);
    expect(relation.cooperation).toBeLessThan(0);
    expect(relation.cues.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(relation.cooperation, 9);
    for (const { feature } of relation.cues) expect(feature).toMatch(/^learned: (?!turkey|russia)/);
    for (const chance of [probability, related]) {
      expect(chance).toBeGreaterThan(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  it('does not hang on who the two are', () => {
    const of = (name: string, id: string) =>
      likeliestRelation(article(`For Russia the way to ${name} leads over broken bridges.`), { between: ['RUS', id] })!;
    expect(of('Iran', 'IRN').relation.cooperation).toBe(of('China', 'CHN').relation.cooperation);
    expect(of('Iran', 'IRN').probability).toBe(of('China', 'CHN').probability);
  });

  it('does not hang on the order in which the two are asked for', () => {
    const one = article('After the summit in Ankara Russia and Turkey parted as friends.');
    expect(likeliestRelation(one, { between: ['TUR', 'RUS'] })).toEqual(likeliestRelation(one, { between }));
  });

  it.each(['', 'Russia grew.', 'Russia grew. Turkey shrank.'])('is null where no sentence names both: %j', (text) => {
    expect(likeliestRelation(article(text), { between })).toBeNull();
  });

  it.each([
    [['RUS', 'RUS'], 'two different actors'],
    [['RUS', 'RUS:putin'], '"RUS:putin" is part of "RUS"'],
  ] as const)('cannot be between %j', (pair, message) => {
    const text = 'Putin praised Russia.';
    expect(() => likeliestRelation(article(text), { between: pair })).toThrow(message);
  });
});
