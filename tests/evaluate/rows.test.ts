import { expect, it } from 'vitest';
import { dictionary, list, nullable, number, oneOf, record, text } from '../../src/evaluate/rows/decode.js';
import { newsMtscRow, relationshipRow } from '../../src/evaluate/rows/index.js';
import { isOf, type RowProblem, readSet } from '../../src/evaluate/sets.js';

it.each([
  ['a string for a number', () => number('1', 'n'), 'field "n" should be a finite number, but it is string'],
  ['NaN', () => number(Number.NaN, 'n'), 'field "n" should be a finite number'],
  ['an object for a list', () => list(text)({}, 'l'), 'field "l" should be an array, but it is object'],
  ['a bad item', () => list(text)(['a', null], 'l'), 'field "l[1]" should be a string, but it is null'],
  ['another value', () => oneOf(-1, 0, 1)(2, 'label'), 'field "label" should be one of -1, 0, 1'],
  ['a missing field', () => record<{ a: string }>({ a: text })({}, 'x'), 'field "x.a" should be a string'],
  [
    'no row at all',
    () => record<{ a: string }>({ a: text })(null, ''),
    'field "row" should be an object, but it is null',
  ],
])('refuses %s', (_, read, message) => {
  expect(read).toThrow(message);
});

it('keeps names that objects inherit apart', () => {
  const read = dictionary(number)(JSON.parse('{"constructor": 1, "__proto__": 2}'), '');
  expect([...read]).toEqual([
    ['constructor', 1],
    ['__proto__', 2],
  ]);
});

it('reads absence as null', () => {
  expect(nullable(text)(undefined, 'a')).toBeNull();
});

it('splits the dyad', () => {
  const row = { id: 'a', outlet: 'b', title: '', text: '', coders: [{ frames: ['threat'], climate: 1 }] };
  expect(relationshipRow({ ...row, dyad: 'RUS-IRN' }, '').dyad).toEqual(['RUS', 'IRN']);
  expect(relationshipRow({ ...row, dyad: 'RUS-IRN' }, '').coders[0]).toEqual({
    climate: 1,
    appraisal: null,
    stanceX: null,
    stanceY: null,
    frames: ['threat'],
  });
  expect(() => relationshipRow({ ...row, dyad: 'RUS' }, '')).toThrow('dyad');
});

it('skips and reports rows that cannot be read, by their line', () => {
  const problems: RowProblem[] = [];
  const good = { id: '1', text: 'Ann won.', start: 0, end: 3, label: 1 };
  const set = { file: 'newsmtsc-dev-rw', rows: [good, { ...good, label: 2 }, good], lines: [1, 3, 4] };
  expect(readSet(set, newsMtscRow, (problem) => problems.push(problem)).rows).toHaveLength(2);
  expect(problems).toEqual([
    { file: 'newsmtsc-dev-rw', line: 3, message: 'field "label" should be one of -1, 0, 1, but it is number' },
  ]);
});

it.each([
  ['basil-dev', 'basil', 'dev', true],
  ['newsmtsc-dev-rw', 'newsmtsc', 'dev', true],
  ['newsmtsc-train', 'newsmtsc', 'dev', false],
  ['article-codes-train', 'article-codes', 'train', true],
  ['relationship-dev', 'relationship', 'test', false],
  ['relationship-development', 'relationship', 'dev', false],
] as const)('%s is of %s, %s: %s', (file, set, split, is) => {
  expect(isOf(file, set, split)).toBe(is);
});
