import { describe, expect, it } from 'vitest';
import {
  checkKeys,
  firstWhere,
  isUpper,
  nearest,
  nearestWhole,
  outermost,
  rangeOf,
  upward,
} from '../../src/core/index.js';

const ACTORS = [
  { id: 'RUS' },
  { id: 'RUS:putin', partOf: 'RUS' },
  { id: 'USA:cia', partOf: 'USA:government' },
  { id: 'USA:government', partOf: 'USA' },
  { id: 'A', partOf: 'B' },
  { id: 'B', partOf: 'A' },
];

describe('part of', () => {
  it('finds the outermost whole, listed or not', () => {
    const whole = outermost(ACTORS);
    expect(['RUS:putin', 'USA:cia', 'RUS', 'FRA'].map(whole)).toEqual(['RUS', 'USA', 'RUS', 'FRA']);
  });

  it('asks elsewhere for whom the list names no whole', () => {
    expect(outermost(ACTORS, (id) => (id === 'FRA:macron' ? 'FRA' : undefined))('FRA:macron')).toBe('FRA');
  });

  it('counts somebody for the nearest of those asked', () => {
    const side = nearestWhole(ACTORS, ['USA', 'USA:government']);
    expect(['USA:cia', 'USA', 'RUS'].map(side)).toEqual([1, 0, -1]);
  });

  it('ends in a circle', () => {
    const parents = new Map(ACTORS.map(({ id, partOf }) => [id, partOf]));
    expect([...upward('A', (id) => parents.get(id))]).toEqual(['A', 'B']);
    expect(nearestWhole(ACTORS, ['RUS'])('A')).toBe(-1);
  });
});

describe('small things', () => {
  it('finds the first of sorted things by halving', () => {
    const sorted = [1, 3, 3, 8];
    expect([0, 3, 4, 9].map((least) => firstWhere(sorted.length, (i) => sorted[i]! >= least))).toEqual([0, 1, 3, 4]);
  });

  it('takes a word for the nearest one only when it is near', () => {
    expect(nearest('Rusia', ['Russia', 'Prussia'])).toBe('Russia');
    expect(nearest('nato', ['UN', 'NATO'])).toBe('NATO');
    expect(nearest('qqqq', ['Russia', 'NATO'])).toBeUndefined();
  });

  it('knows capitals beyond ASCII', () => {
    expect(['Émile', 'émile', 'Zed', '', '9'].map(isUpper)).toEqual([true, false, true, false, false]);
  });

  it('names the option that was meant', () => {
    expect(() => checkKeys({ sed: 1 }, ['seed', 'level'])).toThrow(
      'unknown option "sed"; did you mean "seed"? Options: seed, level',
    );
  });
});

describe('the range of a stretch', () => {
  const tokens = [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
    { start: 9, end: 10 },
  ];

  it.each([
    ['one token', 5, 9, 1, 2],
    ['tokens that it cuts', 3, 6, 0, 2],
    ['what follows without a gap', 5, 10, 1, 3],
    ['white space', 4, 5, 1, 1],
    ['the end of the text', 10, 12, 3, 3],
  ])('holds %s', (_, start, end, from, to) => {
    expect(rangeOf(tokens, { start, end })).toEqual({ from, to });
  });
});
