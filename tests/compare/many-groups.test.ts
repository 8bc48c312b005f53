import { describe, expect, it } from 'vitest';
import { compareSummary, summarize } from '../../src/compare/index.js';
import { corpus } from './corpus.js';

/** Outlets of three articles each; all but the two ends stand near the middle. */
const outlets = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`Outlet ${String(i).padStart(2, '0')}`, i === 7 ? 0.9 : i === 31 ? -0.9 : 0]),
);
const summary = summarize(corpus({ outlets, articles: 3 }), { kind: 'stance', actors: ['RUS'], by: 'outlet' });
const comparison = compareSummary(summary, { resamples: 200 });
const stance = comparison.channels.find(({ id }) => id === 'stance:RUS')!;

describe('very many groups', () => {
  it('are compared in the pairs that are furthest apart', () => {
    expect(stance.groups).toHaveLength(60);
    expect(stance.differences).toHaveLength(1_000);
    expect(stance.differences.some(({ a, b }) => a === 'Outlet 07' && b === 'Outlet 31')).toBe(true);
    const ends = stance.differences.filter(({ a, b }) => [a, b].some((each) => /07|31/.test(each)));
    // Each of the two ends with all others.
    expect(ends).toHaveLength(2 * 58 + 1);
  });

  it('say so', () => {
    expect(comparison.warnings.find(({ code }) => code === 'untested-pairs')?.message).toContain(
      '1,000 furthest apart',
    );
    expect(comparison.warnings.find(({ code }) => code === 'untested-pairs')?.message).toContain('of 1,770');
  });

  it('count what was not tested among the tests', () => {
    const [first] = [...stance.differences].sort((a, b) => (a.p ?? 1) - (b.p ?? 1));
    // Benjamini–Hochberg over all 1,770 pairs of the channel at least: the smallest p is divided by how many are as small.
    const asSmall = stance.differences.filter(({ p }) => p === first!.p).length;
    expect(first!.q).toBeGreaterThanOrEqual((first!.p! * 1_770) / asSmall - 1e-9);
  });
});
