import { describe, expect, it } from 'vitest';
import type { Comparison, DistinctiveTerm } from '../../src/model/index.js';
import { width } from '../../src/prose/index.js';
import { toEventRows, toHTML, toMarkdown, toTermRows, toText } from '../../src/render/index.js';
import { relationship } from './fixture.js';

const sentence = 'The two capitals signed a sordid <bargain> in the night.';
const term = (group: string, word: string, q: number): DistinctiveTerm => ({
  group,
  term: word,
  count: 6,
  words: 1200,
  articles: 5,
  others: { count: 1, words: 4000, articles: 1 },
  logOdds: 1.2,
  z: 2.9,
  p: 0.001,
  q,
  evidence: [
    {
      ...{ article: 'x/1', group, date: '2024-05-01', title: 'A night in May', url: null, segment: 'paragraph' },
      span: { start: 0, end: sentence.length },
      text: sentence,
      term: { start: sentence.indexOf('sordid'), end: sentence.indexOf('sordid') + 6 },
    },
  ],
});
const event = (name: string, counts: readonly (readonly [number, number])[]): Comparison['events'][number] => ({
  ...{ event: name, title: `${name} <i>`, first: '2024-05-01', last: '2024-05-03' },
  groups: counts.map(([articles, about], i) => ({ group: relationship.groups[i]!, articles, about })),
});
const rich: Comparison = {
  ...relationship,
  terms: [term('Plainwire', 'sordid', 0.01), term('Exile Voice', 'bread', 0.3)],
  events: [
    event('Pact <signed>', [
      [2, 2],
      [1, 0],
      [0, 0],
      [1, 1],
    ]),
    event('Visit', [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]),
  ],
};

describe('words and events', () => {
  it('are in the text, the surest word in its context', () => {
    const text = toText(rich, { full: true });
    expect(text).toContain('sordid* 6:1');
    expect(text).toContain('bread 6:1');
    expect(text).toContain('signed a sordid <bargain>');
    expect(text).toMatch(/2024-05-01 Pact <signed>.*\n/);
    for (const columns of [60, 80, 140]) {
      for (const line of toText(rich, { width: columns, full: true }).split('\n'))
        expect(width(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it('are in the page, nothing unescaped', () => {
    const page = toHTML(rich);
    expect(page).toContain('<b>sordid</b> &lt;bargain&gt;');
    expect(page).toContain('Pact &lt;signed&gt;');
    expect(page).not.toContain('<bargain>');
    expect(page).not.toContain('<i>');
    expect(page).toContain('5.0 in 1,000 words, elsewhere 0.3; 5 articles; q=0.010');
  });

  it('are in Markdown', () => {
    const text = toMarkdown(rich);
    expect(text).toContain('### Distinctive words');
    expect(text).toContain('sordid\\* 6:1');
    expect(text).toMatch(/\| 2024-05-01 Pact &lt;signed&gt; \|/);
  });

  it('are flat rows', () => {
    expect(toTermRows(rich)[0]).toEqual({
      ...{
        comparison: rich.title,
        by: 'outlet',
        group: 'Plainwire',
        term: 'sordid',
        count: 6,
        words: 1200,
        articles: 5,
      },
      ...{ othersCount: 1, othersWords: 4000, othersArticles: 1, logOdds: 1.2, z: 2.9, p: 0.001, q: 0.01 },
    });
    const rows = toEventRows([rich, relationship]);
    expect(rows).toHaveLength(8);
    expect(rows[1]).toEqual({
      ...{ comparison: rich.title, by: 'outlet', event: 'Pact <signed>', title: 'Pact <signed> <i>' },
      ...{ first: '2024-05-01', last: '2024-05-03', group: relationship.groups[1], articles: 1, about: 0 },
    });
    expect(toTermRows(relationship)).toEqual([]);
  });

  it('are left out where there are none', () => {
    for (const said of [toText(relationship), toHTML(relationship), toMarkdown(relationship)]) {
      expect(said).not.toContain('Distinctive words');
      expect(said).not.toContain('Articles on each event');
    }
  });
});
