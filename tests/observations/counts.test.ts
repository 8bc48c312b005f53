import { describe, expect, it } from 'vitest';
import { analyzeAll } from '../../src/index.js';
import { keywordInContext, toCountRows } from '../../src/observations/index.js';

const analyses = analyzeAll([
  {
    id: '1',
    outlet: 'B',
    date: '2023-01-05',
    text: 'Iran joined the alliance. It will last.',
    meta: { country: 'NO' },
  },
  { id: '2', outlet: 'B', date: '2023-03-01T09:00:00Z', text: 'Russia left.' },
  {
    id: '3',
    outlet: 'A',
    date: '2023-01-30',
    text: 'Critics spoke. "This unholy alliance of allies serves Iran," said Recep Tayyip Erdogan. Nobody answered.',
  },
  { id: '4', outlet: 'A', text: 'Undated words.' },
]);

describe('toCountRows', () => {
  const brief = (options = {}) =>
    toCountRows(analyses, options).map(({ group, period, articles }) => [group, period, articles]);

  it('counts every group in every period, those without articles too', () => {
    expect(brief()).toEqual([
      ['A', '2023-01', 1],
      ['A', '2023-02', 0],
      ['A', '2023-03', 0],
      ['A', null, 1],
      ['B', '2023-01', 1],
      ['B', '2023-02', 0],
      ['B', '2023-03', 1],
      ['B', null, 0],
    ]);
    expect(toCountRows(analyses)[4]).toMatchObject({ sentences: 2 });
  });

  it('takes other periods and other groups', () => {
    expect(brief({ every: 'year', by: 'country' })).toEqual([
      ['NO', '2023', 1],
      ['NO', null, 0],
      ['unknown', '2023', 2],
      ['unknown', null, 1],
    ]);
    expect(() => toCountRows(analyses, { every: 'decade' as never })).toThrow(/every must be one of day/);
    expect(toCountRows([])).toEqual([]);
  });

  it('lists only periods with articles where one odd date would ask for thousands', () => {
    const odd = analyzeAll([
      { id: '1', outlet: 'A', date: '0400-01-01', text: 'Old.' },
      { id: '2', outlet: 'A', date: '2023-01-01', text: 'New.' },
    ]);
    expect(toCountRows(odd, { every: 'day' }).map(({ period }) => period)).toEqual(['0400-01-01', '2023-01-01']);
  });
});

describe('keywordInContext', () => {
  it('shows each use with the words around it and whose words they are', () => {
    expect(keywordInContext(analyses, 'Alliance', { words: 2 })).toEqual([
      {
        article: '1',
        outlet: 'B',
        date: '2023-01-05',
        sentence: 0,
        before: 'joined the',
        keyword: 'alliance',
        after: '. It',
        voice: 'outlet',
        speaker: null,
      },
      expect.objectContaining({
        article: '3',
        before: '“This unholy'.replace('“', '"'),
        after: 'of allies',
        voice: 'direct',
        speaker: 'TUR:erdogan',
      }),
    ]);
  });

  it('takes a star for any ending, and phrases', () => {
    const found = (keyword: string) => keywordInContext(analyses, keyword).map((row) => row.keyword);
    expect(found('alli*')).toEqual(['alliance', 'alliance', 'allies']);
    expect(found('unholy  alliance')).toEqual(['unholy alliance']);
    expect(found('all')).toEqual([]);
    expect(found('of *')).toEqual(['of allies']);
  });

  it('refuses a keyword without words', () => {
    expect(() => keywordInContext(analyses, ' * ')).toThrow(/keyword must be a word or phrase/);
  });

  it('is quick on hostile text', () => {
    const hostile = {
      ...analyses[0]!,
      sentences: [{ span: { start: 0, end: 2e5 }, segment: 0, text: `${'a '.repeat(5e4)}${'a'.repeat(1e5)}` }],
    };
    const before = performance.now();
    keywordInContext([hostile], 'a* a* b');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
