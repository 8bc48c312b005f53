import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { left, right, shorten, width, wrap } from '../../src/prose/index.js';
import { bar } from '../../src/render/text/bar.js';
import { estimate, tooLittle } from '../render/fixture.js';

describe('width in a terminal', () => {
  it.each([
    ['', 0],
    ['Erdoğan', 7],
    ['人民日报', 8],
    ['한겨레', 6],
    ['e\u0301', 1],
    ['👍🏽', 2],
    ['🇹🇷', 2],
    ['a−b', 3],
  ])('%s takes %d columns', (text, columns) => expect(width(text)).toBe(columns));

  it('shortens by columns, not by characters', () => {
    expect(shorten('人民日报', 8)).toBe('人民日报');
    expect(shorten('人民日报', 7)).toBe('人民日…');
    expect(shorten('Harbour Gazette', 9)).toBe('Harbour…');
    expect(left('ab', 4)).toBe('ab  ');
    expect(right('人', 4)).toBe('  人');
  });

  it('wraps words and cuts those longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefgh i', 3)).toEqual(['abc', 'def', 'gh', 'i']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('never makes a line too wide', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        for (const line of wrap(text, columns)) expect(width(line)).toBeLessThanOrEqual(columns);
        expect(width(left(text, columns))).toBe(columns);
      }),
    );
  });
});

const SCORE = { low: -1, high: 1 };
const SHARE = { low: 0, high: 1 };

describe('bar', () => {
  it.each([
    // 21 columns: the middle one, number 10, is zero; one column is a tenth.
    [estimate(0.5, 0.2), SCORE, '··········│··━━●━━···'],
    [estimate(-1, 0.1), SCORE, '●━········│··········'],
    [estimate(0, 0.1), SCORE, '·········━●━·········'],
    [tooLittle, SCORE, '··········│··········'],
    [estimate(0.5, 0.1), SHARE, '├·······━━●━━········'],
    [estimate(Number.NaN, Number.NaN), SCORE, '●·········│··········'],
  ] as const)('%#', (value, scale, expected) => expect(bar(value, scale, 21)).toBe(expected));
});
