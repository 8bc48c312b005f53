import { describe, expect, it } from 'vitest';
import type { Estimate, Timeline } from '../../src/model/index.js';
import { width } from '../../src/prose/index.js';
import { display, toHTML, toMarkdown, toRows, toText, toVegaLite } from '../../src/render/index.js';
import { identity } from '../compare/identity.js';
import { estimate, relationship } from './fixture.js';

const none: Estimate = { kind: 'insufficient', articles: 0, observations: 0, needed: 3 };
const few: Estimate = { kind: 'insufficient', articles: 2, observations: 5, needed: 3 };

const made: Timeline = {
  schema: 'standpoint/timeline@1',
  question: 'stance',
  title: 'Stance toward Russia, by outlet, month by month',
  by: 'outlet',
  every: 'month',
  periods: ['2024-01', '2024-02', '2024-03', '2024-04'],
  groups: ['Plain <b>wire', 'Exile'],
  actors: [{ id: 'RUS', name: 'Russia', kind: 'state' }],
  articles: 31,
  channels: [
    {
      ...identity('stance:RUS'),
      label: 'Stance toward Russia',
      question: 'How favourable is what is said of Russia?',
      unit: 'score',
      ends: ['unfavourable', 'favourable'],
      groups: [
        {
          group: 'Plain <b>wire',
          estimates: [estimate(0.2, 0.1), none, none, estimate(-0.3, 0.1)],
          change: { day: '2024-04-02', period: '2024-04', before: 0.2, after: -0.3, p: 0.004, q: 0.008 },
        },
        {
          group: 'Exile',
          estimates: [few, none, none, estimate(-0.4, 0.2)],
          change: { day: '2024-04-09', period: '2024-04', before: -0.4, after: -0.42, p: 0.7, q: 0.7 },
        },
      ],
    },
  ],
  summary: ['Stance toward Russia: Plain <b>wire changes in 2024-04.'],
  warnings: [{ code: 'missing-date', message: 'an article has no date: "x"' }],
  made: { library: 'standpoint@0.1.0', seed: 1, resamples: 2000, level: 0.95, minArticles: 3 },
};
const empty: Timeline = { ...made, periods: [], groups: [], articles: 0, channels: [], summary: [], warnings: [] };

describe('a timeline', () => {
  it('is a table in text, gaps and changes said', () => {
    expect(toText(made)).toBe(`Stance toward Russia, by outlet, month by month
31 articles, 2 outlets; 95% intervals; seed 1

• Stance toward Russia: Plain <b>wire changes in 2024-04.

Stance toward Russia
How favourable is what is said of Russia?
               Plain <b>wi…        Exile
  2024-01             +0.20          (2)
  ⋮ 2 months without articles
  2024-04             −0.30        −0.40
  Change: Plain <b>wire, 2024-04-02: +0.20 before, −0.30 since; q=0.008

A number in brackets: that many articles, too few for an estimate; –: none.
Warning: an article has no date: "x"
`);
    for (const line of toText(made, { width: 60 }).split('\n')) expect(width(line), line).toBeLessThanOrEqual(60);
    expect(toText(empty)).toContain('No articles to compare.');
  });

  it('is a chart in HTML, with nothing unescaped and a line only between neighbours', () => {
    const page = toHTML(made);
    expect(page).not.toContain('<b>wire');
    expect(page).toContain('Plain &lt;b&gt;wire');
    expect(page.match(/<circle /g)).toHaveLength(3);
    expect(page.match(/class="join"/g)).toBeNull();
    expect(page.match(/class="change"/g)).toHaveLength(1);
    expect(page).toContain('2 months without articles');
    const joined = { ...made.channels[0]!.groups[0]!, estimates: [estimate(0.1, 0.1), estimate(0.2, 0.1), none, none] };
    expect(toHTML({ ...made, channels: [{ ...made.channels[0]!, groups: [joined] }] })).toContain('class="join"');
    expect(toHTML(empty)).toContain('No articles to compare.');
  });

  it('is a table in Markdown', () => {
    expect(toMarkdown(made)).toContain('| 2024-04 | −0.30 | −0.40 |');
    expect(toMarkdown(made)).toContain('| *2 months without articles* |  |  |');
    expect(toMarkdown(empty)).toContain('No articles to compare.');
  });

  it('is flat rows, a period and group each, and the changes', () => {
    const rows = toRows(made);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('period'),
      'change',
      ...Array(4).fill('period'),
      'change',
    ]);
    expect(rows[0]).toMatchObject({
      group: 'Plain <b>wire',
      period: '2024-01',
      mean: 0.2,
      low: 0.1,
      articles: 9,
      p: null,
    });
    expect(rows[1]).toMatchObject({ period: '2024-02', mean: null, articles: 0 });
    expect(rows[4]).toMatchObject({ period: '2024-04', mean: -0.5, low: null, p: 0.004, q: 0.008 });
    expect(Object.keys(rows[0]!).sort()).toEqual(Object.keys(toRows(relationship)[0]!).sort());
  });

  it('is a Vega-Lite chart that JSON can hold', () => {
    const chart = toVegaLite(made);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(chart).toMatchObject({
      data: { values: [{ period: '2024-01', mean: 0.2 }, { mean: null }, {}, {}, {}, {}, {}, {}] },
    });
  });

  it('is displayed beside comparisons', () => {
    const shown = display([relationship, made]);
    expect(shown.toString()).toContain('2 months without articles');
    expect(shown.toHTML().match(/class="comparison"/g)).toHaveLength(2);
    expect(shown.rows.length).toBe(toRows(relationship).length + 10);
  });
});
