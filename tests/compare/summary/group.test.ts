import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../src/compare/questions/index.js';
import type { ArticleReference } from '../../../src/model/index.js';

const reference: ArticleReference = {
  id: '1',
  outlet: 'Wire',
  date: '2024-05-01T10:00:00Z',
  event: 'summit',
  language: 'en-GB',
  hash: 'h',
  length: 10,
  // As a caller without types could.
  meta: {
    country: 'Turkey',
    leaning: 'left',
    tags: ['gas', 'trade'],
    pages: 3,
    paid: false,
    nested: { a: 1 },
    nothing: null,
    empty: '',
    blank: [],
    zero: 0,
    nan: Number.NaN,
    outlet: 'not this one',
  } as unknown as Record<string, string>,
};

describe('groupOf', () => {
  it.each([
    ['outlet', 'Wire'],
    ['event', 'summit'],
    ['language', 'en-GB'],
    ['year', '2024'],
    ['country', 'Turkey'],
    ['leaning', 'left'],
    ['tags', 'gas, trade'],
    ['pages', '3'],
    ['paid', 'false'],
    ['zero', '0'],
    ['nested', '{"a":1}'],
    ['nothing', null],
    ['empty', null],
    ['blank', null],
    ['nan', null],
    ['missing', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s is %j', (by, group) => {
    expect(groupOf(reference, by)).toBe(group);
  });

  it.each(['event', 'language', 'year', 'country'])('has no %s where the article has none', (by) => {
    expect(groupOf({ id: '2', outlet: '', hash: 'h', length: 1 }, by)).toBeNull();
  });

  it('has no year of a date that is none', () => {
    expect(groupOf({ ...reference, date: 'May 2024' }, 'year')).toBeNull();
  });
});
