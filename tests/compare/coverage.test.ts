import { describe, expect, it } from 'vitest';
import { compareCoverage, compareFrames, compareRelationship, compareSummary } from '../../src/compare/index.js';
import { mergeSummaries, summarize } from '../../src/compare/summary/index.js';
import type { Analysis, Comparison } from '../../src/model/index.js';
import { article } from '../article/article.js';
import { corpus } from './corpus.js';

const mean = (comparison: Comparison, id: string, group: string): number | null => {
  const row = comparison.channels.find((each) => each.id === id)!.groups.find((each) => each.group === group)!;
  return row.estimate.kind === 'estimate' ? row.estimate.mean : null;
};

const about = (...actors: string[]) => actors.map((actor) => ({ actor, score: 0 }));

/** Ten words: a headline of two about nobody, four that name both, four of something else. */
const both = (id: string, outlet: string, event: string, third: readonly string[] = [], date?: string): Analysis =>
  article({
    id,
    outlet,
    event,
    ...(date === undefined ? {} : { date }),
    lines: [
      { text: 'Big news', kind: 'headline' },
      { text: 'Russia and Iran met.', stance: about('RUS:putin', 'IRN', ...third) },
      { text: `${id}one ${id}two ${id}three ${id}four.` },
      { text: 'Turkey Turkey Turkey', kind: 'related', stance: about('TUR') },
    ],
  });

const other = (id: string, outlet: string, event: string): Analysis =>
  article({ id, outlet, event, lines: [{ text: `Russia ${id}sings ${id}all ${id}day.`, stance: about('RUS') }] });

const analyses = [
  both('a1', 'A', 'summit', ['TUR'], '2024-05-02T10:00:00Z'),
  both('a2', 'A', 'visit', ['TUR']),
  both('a3', 'A', 'treaty'),
  other('a4', 'A', 'concert'),
  both('b1', 'B', 'summit', [], '2024-05-01'),
  both('b2', 'B', 'summit'),
  both('b3', 'B', 'fair'),
  other('b4', 'B', 'visit'),
];

describe('compareCoverage', () => {
  const tie = compareCoverage(analyses, { of: ['RUS', 'IRN'] });

  it('counts articles and words, page furniture left out', () => {
    expect(tie).toMatchObject({
      question: 'coverage',
      title: 'Coverage of Russia and Iran together, by outlet',
      warnings: [],
    });
    expect(tie.channels.map(({ id }) => id)).toEqual(['mentioned', 'space', 'headline', 'third:TUR']);
    expect(mean(tie, 'mentioned', 'A')).toBeCloseTo(0.75, 9);
    // 4 of 10 words in three articles, none in the fourth.
    expect(mean(tie, 'space', 'A')).toBeCloseTo(0.3, 5);
    expect(mean(tie, 'headline', 'A')).toBe(0);
  });

  it('tells who else is brought in, of the articles about the tie', () => {
    expect(mean(tie, 'third:TUR', 'A')).toBeCloseTo(2 / 3, 5);
    expect(mean(tie, 'third:TUR', 'B')).toBe(0);
    expect(tie.channels[3]!.label).toBe('Brings in Turkey');
  });

  it('lists the events with an article about it, first by day and then by name', () => {
    const count = (group: string, articles: number, about: number) => ({ group, articles, about });
    expect(tie.events).toEqual([
      {
        event: 'summit',
        title: null,
        first: '2024-05-01',
        last: '2024-05-02',
        groups: [count('A', 1, 1), count('B', 2, 2)],
      },
      { event: 'fair', title: null, first: null, last: null, groups: [count('A', 0, 0), count('B', 1, 1)] },
      { event: 'treaty', title: null, first: null, last: null, groups: [count('A', 1, 1), count('B', 0, 0)] },
      { event: 'visit', title: null, first: null, last: null, groups: [count('A', 1, 1), count('B', 1, 0)] },
    ]);
  });

  it('takes one actor too; its parts count', () => {
    const one = compareCoverage(analyses, { of: 'RUS' });
    expect(one.title).toBe('Coverage of Russia, by outlet');
    expect(mean(one, 'mentioned', 'A')).toBe(1);
    // 4 of 10, three times, and 4 of 4.
    expect(mean(one, 'space', 'A')).toBeCloseTo((3 * 0.4 + 1) / 4, 5);
    expect(one.channels.map(({ id }) => id)).toContain('third:IRN');
    expect(compareCoverage(analyses, { of: ['RUS'] })).toEqual(one);
  });

  it('says once that nobody writes about it', () => {
    const registry = {
      get: (id: string) => (id === 'FRA' ? { id, name: 'France', kind: 'state' as const } : undefined),
      suggest: () => undefined,
    };
    const warned = (of: 'FRA' | readonly [string, string]) =>
      compareCoverage(analyses, { of, registry }).warnings.map(({ message }) => message);
    expect(warned('FRA')).toEqual(['no article mentions France']);
    expect(warned(['RUS', 'FRA'])).toEqual(['no article is about the tie between Russia and France']);
  });

  it.each([
    [undefined, 'of must be one actor id, or a pair of them; received undefined'],
    [[], 'of must be one actor id, or a pair of them; received []'],
    [['RUS', 'IRN', 'TUR'], 'of must be one actor id, or a pair of them; received ["RUS","IRN","TUR"]'],
    [['RUS', 'RUS'], 'a relationship is between two different actors; received "RUS" twice'],
    ['Rus', 'actor "Rus" is not in the registry; did you mean "RUS"?'],
  ])('refuses %j', (of, message) => {
    // As a caller without types could.
    expect(() => compareCoverage(analyses, { of: of as 'RUS' })).toThrow(message);
  });

  it('gives the same bytes when summaries are merged', () => {
    const question = { kind: 'coverage', of: ['RUS', 'IRN'], by: 'outlet' } as const;
    const parts = [analyses.slice(5), analyses.slice(0, 2), analyses.slice(2, 5)].map((part) =>
      summarize(part, question),
    );
    expect(JSON.stringify(compareSummary(parts.reduce(mergeSummaries)))).toBe(JSON.stringify(tie));
  });
});

describe('compareFrames', () => {
  const apart = corpus({ outlets: { Hawk: -0.4, Dove: 0.4 }, articles: 6 });

  it('is the frames of the relationship', () => {
    const frames = compareFrames(apart, { between: ['RUS', 'IRN'] });
    const whole = compareRelationship(apart, { between: ['RUS', 'IRN'] });
    expect(frames).toMatchObject({
      question: 'frames',
      title: 'How the tie between Russia and Iran is framed, by outlet',
    });
    expect(frames.channels).toHaveLength(10);
    expect(frames.channels).toEqual(whole.channels.filter(({ id }) => id.startsWith('frame:')));
  });
});

describe('compareRelationship', () => {
  it('says how much space the tie has, and which events have it', () => {
    const tie = compareRelationship(analyses, { between: ['RUS', 'IRN'] });
    // Of the articles that mention both alone.
    expect(mean(tie, 'space', 'A')).toBeCloseTo(0.4, 5);
    expect(mean(tie, 'third:TUR', 'A')).toBeCloseTo(2 / 3, 5);
    expect(tie.events.map(({ event }) => event)).toEqual(['summit', 'fair', 'treaty', 'visit']);
  });
});
