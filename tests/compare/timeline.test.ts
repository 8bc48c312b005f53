import { describe, expect, it } from 'vitest';
import { timeline, timelineOfSummary } from '../../src/compare/index.js';
import { mergeSummaries, summarize } from '../../src/compare/summary/index.js';
import { periodName, periodOf } from '../../src/compare/timeline/periods.js';
import { dayOf, isoDay } from '../../src/events/index.js';
import type { Analysis, Every } from '../../src/model/index.js';
import { article } from '../article/article.js';

describe('periods', () => {
  it.each([
    // ISO 8601: the week of the year's first Thursday is week 1.
    ['2021-01-03', 'week', '2020-W53'],
    ['2021-01-04', 'week', '2021-W01'],
    ['2024-12-30', 'week', '2025-W01'],
    ['1969-12-31', 'week', '1970-W01'],
    ['1969-12-28', 'week', '1969-W52'],
    ['2024-02-29', 'day', '2024-02-29'],
    ['2024-02-29', 'month', '2024-02'],
    ['1969-12-31', 'month', '1969-12'],
    ['2024-03-31', 'quarter', '2024-Q1'],
    ['2024-04-01T23:59:00-11:00', 'quarter', '2024-Q2'],
    ['2024-12-31', 'year', '2024'],
    ['1969-12-31', 'year', '1969'],
  ] as const)('%s by %s is %s', (date, every: Every, name) => {
    expect(periodName(periodOf(dayOf(date), every), every)).toBe(name);
  });

  it.each(['2024-02-30', '2023-02-29', '2024-13-01', '0099', '', 'May 2024', '2024-1-1', '2024-01-011'])(
    '%j is no day',
    (date) => {
      expect(dayOf(date)).toBeNaN();
    },
  );

  it('names the day it read', () => {
    expect(isoDay(dayOf('1066-10-14'))).toBe('1066-10-14');
  });
});

/** Two articles a day in one week of March and one of May; one outlet sours in between, the other does not. */
const DAYS = ['2024-03-11', '2024-03-12', '2024-03-13', '2024-05-06', '2024-05-07', '2024-05-08'];
const analyses = ['Sours', 'Stays'].flatMap((outlet, side) =>
  DAYS.flatMap((date, day) =>
    [0, 1].map((k): Analysis => {
      const score = (side === 0 && day >= 3 ? -0.8 : 0.4) + 0.05 * ((day * 2 + k) % 3);
      const text = `${outlet} of ${date}, report ${k}: Russia ${outlet}${day}${k} again.`;
      return article({
        id: `${outlet}-${day}-${k}`,
        outlet,
        date,
        lines: [{ text, stance: [{ actor: 'RUS', score }] }],
      });
    }),
  ),
);
const options = { actors: ['RUS'], until: '2024-12-31', resamples: 500 } as const;

describe('timeline', () => {
  const months = timeline(analyses, { ...options, every: 'month' });

  it('has a period for every month, the empty one too', () => {
    expect(months).toMatchObject({
      schema: 'standpoint/timeline@1',
      title: 'Stance toward Russia, by outlet, month by month',
      every: 'month',
      periods: ['2024-03', '2024-04', '2024-05'],
      groups: ['Sours', 'Stays'],
      articles: 24,
      warnings: [],
    });
    expect(months.channels.map(({ id }) => id)).toEqual(['stance:RUS']);
    const [sours] = months.channels[0]!.groups;
    expect(sours!.estimates.map(({ kind, articles }) => [kind, articles])).toEqual([
      ['estimate', 6],
      ['insufficient', 0],
      ['estimate', 6],
    ]);
    const means = sours!.estimates.map((each) => (each.kind === 'estimate' ? Math.sign(each.mean) : null));
    expect(means).toEqual([1, null, -1]);
  });

  it('finds the change where there is one', () => {
    const [sours, stays] = months.channels[0]!.groups;
    expect(sours!.change).toMatchObject({ day: '2024-05-06', period: '2024-05' });
    expect(sours!.change!.before).toBeGreaterThan(0);
    expect(sours!.change!.after).toBeLessThan(0);
    expect(sours!.change!.q).toBeLessThan(0.02);
    expect(stays!.change!.q).toBeGreaterThan(0.2);
  });

  it('cuts by week and by day', () => {
    expect(timeline(analyses, { ...options, every: 'week' }).periods).toHaveLength(9);
    const days = timeline(analyses, { ...options, every: 'day', minArticles: 2 });
    expect(days.periods).toHaveLength(59);
    expect(days.channels[0]!.groups[0]!.estimates.filter(({ kind }) => kind === 'estimate')).toHaveLength(6);
  });

  it('cuts by year, and says when periods are too short or articles too few', () => {
    expect(timeline(analyses, { ...options, every: 'year' }).periods).toEqual(['2024']);
    const short = timeline(analyses, { ...options, every: 'day' });
    expect(short.summary).toEqual([
      'No day has enough articles of one outlet for an estimate. Longer periods may have.',
      expect.stringContaining('Stance toward Russia: Sours changes in 2024-05-06'),
    ]);
    expect(timeline(analyses.slice(0, 2), { ...options, every: 'year' }).summary).toEqual([
      'No year has enough articles of one outlet for an estimate.',
      'No outlet has enough articles to look for a change.',
    ]);
  });

  it('names other channels of the question, and refuses what is none', () => {
    const own = timeline(analyses, { ...options, channels: ['own:RUS'] });
    expect(own.channels.map(({ id }) => id)).toEqual(['own:RUS']);
    expect(() => timeline(analyses, { ...options, channels: ['own:RU'] })).toThrow('did you mean "own:RUS"?');
  });

  it('leaves out what cannot be placed in time, and says so', () => {
    const [a, b, c] = analyses;
    const { date: _, ...undated } = a!.article;
    const odd = [
      { ...a!, article: undated },
      { ...b!, article: { ...b!.article, date: 'last week' } },
      { ...c!, article: { ...c!.article, date: '2031-01-01' } },
      ...analyses.slice(3),
    ];
    const result = timeline(odd, options);
    expect(result.articles).toBe(21);
    expect(result.periods.at(-1)).toBe('2024-05');
    expect(result.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['missing-date', 'an article has no date and cannot be placed in time: "Sours-0-0"'],
      ['invalid-date', 'an article has a date that is none ("last week") and cannot be placed in time: "Sours-0-1"'],
      ['future-date', 'an article has a date after 2024-12-31 and cannot be placed in time: "Sours-1-0"'],
    ]);
  });

  it('leaves out empty periods where there would be thousands of them', () => {
    const old = { ...analyses[0]!, article: { ...analyses[0]!.article, date: '1924-01-01' } };
    const result = timeline([old, ...analyses.slice(1)], { ...options, every: 'day' });
    expect(result.periods).toHaveLength(7);
    expect(result.warnings.map(({ code }) => code)).toEqual(['long-timeline']);
  });

  it('has no periods without articles', () => {
    const result = timeline([], options);
    expect(result).toMatchObject({ periods: [], groups: [], articles: 0 });
    expect(result.warnings.map(({ code }) => code)).toEqual(['no-articles']);
  });

  it('gives the same bytes in any order and merged from parts', () => {
    expect(JSON.stringify(timeline([...analyses].reverse(), options))).toBe(
      JSON.stringify(timeline(analyses, options)),
    );
    const question = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
    const parts = [analyses.slice(9), analyses.slice(0, 4), analyses.slice(4, 9)].map((part) =>
      summarize(part, question),
    );
    const merged = timelineOfSummary(parts.reduce(mergeSummaries), { until: '2024-12-31', resamples: 500 });
    expect(JSON.stringify(merged)).toBe(JSON.stringify(timeline(analyses, options)));
  });

  it.each([
    [{}, 'actors or between must be given, one of the two'],
    [{ actors: ['RUS'], between: ['RUS', 'IRN'] }, 'actors or between must be given, one of the two'],
    [{ actors: [] }, 'actors must be a list of at least one actor id'],
    [
      { actors: ['RUS'], every: 'fortnight' },
      'every must be "day", "week", "month", "quarter" or "year"; received "fortnight"',
    ],
    [{ actors: ['RUS'], until: 'today' }, 'until must be a day of the form YYYY-MM-DD; received "today"'],
    [{ actors: ['RUS'], evry: 'day' }, 'unknown option "evry"; did you mean "every"?'],
    [{ between: ['RUS', 'RUS'] }, 'a relationship is between two different actors'],
  ])('refuses %j', (wrong, message) => {
    // As a caller without types could.
    expect(() => timeline(analyses, wrong as { actors: string[] })).toThrow(message);
  });
});
