import { describe, expect, it } from 'vitest';
import {
  counted,
  differenceInterval,
  differenceInUnit,
  intervalInUnit,
  inUnit,
  percent,
  probability,
  signed,
  tooFew,
} from '../../src/prose/index.js';

describe('numbers in words', () => {
  it.each([
    [0.424, '+0.42'],
    [-0.5, '−0.50'],
    [0, '0.00'],
    [-0.001, '0.00'],
    [1, '+1.00'],
    [Number.NaN, '–'],
    [Infinity, '–'],
  ])('signed(%d) is %s', (value, expected) => expect(signed(value)).toBe(expected));

  it.each([
    [0.38, '38%'],
    [-0.001, '0%'],
    [-0.03, '−3%'],
    [1, '100%'],
    [Number.NaN, '–'],
  ])('percent(%d) is %s', (value, expected) => expect(percent(value)).toBe(expected));

  it.each([
    [null, '–'],
    [0.0004, '<0.001'],
    [0.0042, '0.004'],
    [0.05, '0.050'],
    [0.314, '0.31'],
    [1, '1.00'],
  ])('probability(%s) is %s', (value, expected) => expect(probability(value)).toBe(expected));

  it('writes a share in percent and its differences in points', () => {
    const interval = { low: -0.03, high: 0.12, level: 0.95 };
    expect(inUnit(0.5, 'share')).toBe('50%');
    expect(inUnit(0.5, 'score')).toBe('+0.50');
    expect(intervalInUnit(interval, 'share')).toBe('[−3%, 12%]');
    expect(intervalInUnit(interval, 'score')).toBe('[−0.03, +0.12]');
    expect(differenceInUnit(-0.12, 'share')).toBe('−12 pts');
    expect(differenceInterval(interval, 'share')).toBe('[−3, +12]');
  });

  it('says why there is no number', () => {
    expect(tooFew({ kind: 'insufficient', articles: 2, observations: 5, needed: 3 })).toBe('too few: 2 of 3 articles');
    expect(tooFew({ kind: 'insufficient', articles: 0, observations: 0, needed: 1 })).toBe('too few: 0 of 1 article');
    expect(tooFew({ kind: 'insufficient', articles: 5, observations: 1, needed: 3 })).toBe('too few: 1 observation');
    expect(counted(0, 'article')).toBe('0 articles');
  });
});
