import { describe, expect, it } from 'vitest';
import { ALTERNATIVES, compareStance, type RobustnessOptions, robustness } from '../../src/compare/index.js';
import type { Analysis } from '../../src/model/index.js';
import { article } from '../article/article.js';
import { corpus } from './corpus.js';

const question = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
const change = (name: string) => ALTERNATIVES.find((each) => each.name === name)!.change;

describe('alternatives', () => {
  const one = article({
    lines: [
      { kind: 'headline', text: 'Russia wins praise', stance: [{ actor: 'RUS', score: 0.6 }] },
      {
        text: 'Russia is a partner.',
        stance: [{ actor: 'RUS', score: 0.4 }],
        relations: [{ source: 'RUS', target: 'IRN', sourceMention: 1, targetMention: 1, modality: 'hedged' }],
      },
      {
        text: '“They lie,” an aide said.',
        stance: [{ actor: 'RUS', score: -0.7, quoted: true, confidence: 0.6 }],
        relations: [{ source: 'RUS', target: 'IRN', sourceMention: 2, targetMention: 1 }],
      },
    ],
  });
  const scores = ({ stances }: Analysis) => stances.map(({ score }) => score);
  it.each([
    ['own words', [0.6, 0.4], 2, ['headline', 'paragraph', 'paragraph']],
    ['sure mentions', [0.6, 0.4], 1, ['headline', 'paragraph', 'paragraph']],
    ['plain headlines', [0.6, 0.4, -0.7], 2, ['subheading', 'paragraph', 'paragraph']],
    ['no headlines', [0.4, -0.7], 2, ['headline', 'paragraph', 'paragraph']],
    ['asserted events', [0.6, 0.4, -0.7], 1, ['headline', 'paragraph', 'paragraph']],
  ])('%s', (name, stances, relations, kinds) => {
    const changed = change(name)(one);
    expect(scores(changed)).toEqual(stances);
    expect(changed.relations).toHaveLength(relations);
    expect(changed.segments.map(({ kind }) => kind)).toEqual(kinds);
    expect(changed.segments[0]!.scored).toBe(name !== 'no headlines');
    expect(changed.sentences).toBe(one.sentences);
  });
});

describe('robustness', () => {
  const apart = corpus({ outlets: { Hawk: -0.4, Dove: 0.4 }, articles: 12 });
  // Every article praises in its own words and quotes one who blames; without the quotations Hawk would be Dove.
  const byQuotes = ['Dove', 'Hawk'].flatMap((outlet) =>
    Array.from({ length: 10 }, (_, i) =>
      article({
        id: `${outlet} ${i}`,
        outlet,
        lines: [
          { kind: 'headline', text: `Of Russia ${i}`, stance: [{ actor: 'RUS', score: outlet === 'Hawk' ? -0.1 : 0 }] },
          {
            text: `${outlet} on Russia ${i}.`,
            stance: [{ actor: 'RUS', score: (outlet === 'Hawk' ? 0.2 : 0) + i / 50 }],
          },
          {
            text: `“No,” somebody told ${outlet} ${i}.`,
            stance: [{ actor: 'RUS', score: outlet === 'Hawk' ? -0.9 : 0.3, quoted: true }],
          },
        ],
      }),
    ),
  );
  const toward = (analyses: readonly Analysis[], more: Partial<RobustnessOptions> = {}) =>
    robustness(analyses, { question, resamples: 500, ...more }).differences.find(
      ({ channel }) => channel === 'stance:RUS',
    )!;

  it('does not count alternatives that change nothing', () => {
    const found = toward(apart);
    expect(found).toMatchObject({ a: 'Dove', b: 'Hawk', answered: 0, sameSign: 0, distinct: 0 });
    expect(found.values.map(({ changed }) => changed)).toEqual([false, false, false, false, false]);
    const comparison = compareStance(apart, { actors: ['RUS'], resamples: 500 });
    const [difference] = comparison.channels[0]!.differences;
    expect(difference!.estimate).toMatchObject({ mean: found.mean });
    expect(found.q).toBe(difference!.q);
  });

  it('says that one rests on the quotations', () => {
    const found = toward(byQuotes);
    expect(found).toMatchObject({ answered: 3, sameSign: 2, distinct: 2 });
    expect(found.mean).toBeGreaterThan(0);
    expect(found.values[0]).toMatchObject({ alternative: 'own words' });
    expect(found.values[0]!.mean).toBeLessThan(0);
  });

  it('takes readings of one’s own, such as by another scorer', () => {
    const turned = apart.map((one) => ({
      ...one,
      stances: one.stances.map((each) => {
        const { negative, neutral, positive } = each.probabilities;
        return { ...each, score: -each.score, probabilities: { negative: positive, neutral, positive: negative } };
      }),
    }));
    const unsure = { name: 'nothing', says: 'no mentions', change: (one: Analysis) => ({ ...one, stances: [] }) };
    const others = [{ name: 'turned', analyses: turned }];
    const result = robustness(apart, { question, alternatives: [unsure], others, resamples: 500 });
    expect(result.alternatives).toEqual([
      { name: 'nothing', says: 'no mentions' },
      { name: 'turned', says: '' },
    ]);
    const [found] = result.differences;
    expect(found).toMatchObject({ answered: 1, sameSign: 0, distinct: 0 });
    expect(found!.values.map(({ mean }) => mean === null)).toEqual([true, false]);
  });

  it('gives the same bytes in any order, says how far it is, and has nothing to say of nothing', () => {
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => steps.push(`${done}/${total}`);
    const result = robustness(apart, { question, resamples: 500, onProgress });
    expect(JSON.stringify(robustness([...apart].reverse(), { question, resamples: 500 }))).toBe(JSON.stringify(result));
    expect(steps).toEqual(['1/6', '2/6', '3/6', '4/6', '5/6', '6/6']);
    expect(result.made).toEqual({
      library: 'standpoint@0.0.0',
      seed: 1,
      resamples: 500,
      correction: 'benjamini-hochberg',
    });
    expect(robustness([], { question }).differences).toEqual([]);
  });

  it.each([
    [{ alternatives: [] }, 'alternatives must be a list of at least one; received []'],
    [
      { others: [{ name: 'own words', analyses: [] }] },
      'alternatives must be a list without two of one name; received',
    ],
    [{ question: undefined }, 'question must be a question, such as { kind: "stance", … }; received undefined'],
    [{ seed: 0.5 }, 'seed must be an integer; received 0.5'],
  ])('%j', (more, message) => {
    // As a caller without types could.
    const wrong = { question, ...more } as unknown as RobustnessOptions;
    expect(() => robustness(apart, wrong)).toThrow(message);
  });
});

describe('alternatives that are none', () => {
  it.each([['own words'], [[{ name: 'mine' }]], 'own words'].map((alternatives) => [alternatives]))(
    '%j',
    (alternatives) => {
      // As a caller without types could.
      const options = { question, alternatives } as unknown as RobustnessOptions;
      expect(() => robustness([], options)).toThrow(
        expect.objectContaining({
          code: 'invalid-option',
          message: expect.stringContaining('such as some of ALTERNATIVES ("own words", '),
        }),
      );
    },
  );
});
