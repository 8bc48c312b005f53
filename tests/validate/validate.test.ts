import { describe, expect, it } from 'vitest';
import { generator } from '../../src/stats/index.js';
import { coverage, type Setting } from './coverage.js';
import { discoveries } from './discoveries.js';
import { goldCoverage } from './gold.js';
import { shareCoverage } from './label-shares.js';
import { plannedCoverage } from './planned-gold.js';
import { power } from './power.js';
import { BELL, SHAPES, STANCE, VOICE } from './shapes.js';
import { shrinkage } from './shrinkage.js';

// `npm run validate` does the same with more corpora and more kinds of them. Bounds are wider here by what 500 corpora leave
// to chance: two standard errors, 2 %.
const options = { corpora: 500, resamples: 400 };

describe('shapes', () => {
  it.each(SHAPES)('$name have the mean and the spread they state', ({ mean, sd, draw }) => {
    const random = generator(1);
    const values = Array.from({ length: 100_000 }, () => draw(random));
    const found = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - found) ** 2, 0) / values.length;
    expect(Math.abs(found - mean)).toBeLessThan(0.01 * sd);
    expect(Math.sqrt(squares) / sd).toBeCloseTo(1, 1);
  });
});

describe('intervals of shares of articles', () => {
  it.each([8, 20])('hold what coders would find in %i articles, where chances come true', (n) => {
    const { outlet, articles } = shareCoverage({ n, unlike: 0 }, { corpora: 200 });
    expect(outlet).toBeGreaterThanOrEqual(0.93);
    expect(articles).toBeGreaterThanOrEqual(0.88);
  });
});

describe('95 % intervals hold the truth', () => {
  const settings: [string, Setting][] = [
    ['10 articles', { shape: BELL, n: 10 }],
    ['10 articles, skewed', { shape: STANCE, n: 10 }],
    ['10 articles, skewed, unequal spread', { shape: STANCE, n: 10, unequal: true }],
    ['10 articles, a third of them 0', { shape: VOICE, n: 10 }],
    ['10 articles, skewed, shared events', { shape: STANCE, n: 10, events: 'shared' }],
    ['30 articles, skewed, two an event', { shape: STANCE, n: 30, events: 'own' }],
  ];
  it.each(settings)('%s', (_, setting) => {
    const { means, differences } = coverage(setting, options);
    for (const share of [means, differences]) {
      expect(share).toBeGreaterThanOrEqual(0.92);
      expect(share).toBeLessThanOrEqual(0.98);
    }
  });
});

describe('a true difference of the stated minimum', () => {
  it.each([
    ['10 articles', { shape: STANCE, n: 10 }],
    ['20 shared events', { shape: STANCE, n: 20, events: 'shared' }],
  ] as [string, Setting][])('is found four times in five: %s', (_, setting) => {
    const found = power(setting, options);
    expect(found).toBeGreaterThanOrEqual(0.74);
    expect(found).toBeLessThanOrEqual(0.86);
  });
});

describe('q-values', () => {
  it('keep the false ones to a tenth at q ≤ 0.10, and find a fair part of the true ones', () => {
    const { falseRate, found } = discoveries({ corpora: 20, resamples: 1000, rate: 0.1 });
    expect(falseRate).toBeLessThanOrEqual(0.11);
    expect(found).toBeGreaterThan(0.3);
  });
});

describe('a scorer that errs, corrected by coded articles', () => {
  it.each([
    ['prediction-powered', 12],
    ['rogan-gladen', 40],
  ] as const)('%s: the bias is gone, and intervals cover', (method, coded) => {
    const { means, differences, bias, plainBias } = goldCoverage(method, coded, { corpora: 200, resamples: 100 });
    expect(Math.abs(plainBias)).toBeGreaterThan(0.01);
    expect(Math.abs(bias)).toBeLessThan(Math.abs(plainBias) / 2);
    for (const share of [means, differences]) {
      expect(share).toBeGreaterThanOrEqual(0.92);
      expect(share).toBeLessThanOrEqual(0.99);
    }
  });
});

describe('a scorer that errs otherwise for each outlet, corrected by articles that were not all as likely to be coded', () => {
  it.each([
    { method: 'prediction-powered', coded: 20, unit: 'score', events: false },
    { method: 'prediction-powered', coded: 20, unit: 'score', events: true },
    { method: 'prediction-powered', coded: 40, unit: 'share', events: false },
    { method: 'design-based', coded: 20, unit: 'score', events: false },
  ] as const)('$method, $coded coded, $unit, events $events: the bias is gone, and intervals cover', (drawn) => {
    const { means, differences, bias, plainBias } = plannedCoverage(drawn, 200);
    expect(Math.abs(plainBias)).toBeGreaterThan(0.005);
    expect(Math.abs(bias)).toBeLessThan(Math.max(0.005, Math.abs(plainBias) / 2));
    // 200 corpora leave three points to chance.
    for (const share of [means, differences]) {
      expect(share).toBeGreaterThanOrEqual(0.91);
      expect(share).toBeLessThanOrEqual(0.99);
    }
  });
});

describe('shrunken estimates', () => {
  it('err less, do not put the smallest outlet at an end, and their intervals cover', () => {
    const found = shrinkage(0.3, { corpora: 60, resamples: 100 });
    expect(found.error).toBeLessThan(0.85 * found.plainError);
    expect(found.plainSmallest).toBeGreaterThan(0.3);
    expect(found.smallest).toBeLessThan(0.25);
    expect(found.covered).toBeGreaterThanOrEqual(0.92);
  });
});
