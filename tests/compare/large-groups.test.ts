import { describe, expect, it } from 'vitest';
import { mostResampled, studentTest } from '../../src/compare/inference/large.js';
import { compareSummary } from '../../src/index.js';
import type { Summary, SummaryRow } from '../../src/model/index.js';
import { differenceInterval, generator, permutationTest, unblocked, welchDf } from '../../src/stats/index.js';

/** A summary of articles that say a number each, 2,100 of either outlet. */
function summaryOf(gap: number): Summary {
  const random = generator(5, 'large');
  const score = () => Math.round(2e5 * (random.uniform() + random.uniform() - 1));
  const row = (group: string, i: number, more: number): SummaryRow => ({
    article: `${group}${i}`,
    hash: `${group}${i}`,
    group,
    event: null,
    date: null,
    title: null,
    url: null,
    measures: {
      'stance:RUS': { value: score() + more, observations: 1, blocks: [], prior: 0, evidence: [] },
    },
    sentences: [],
    wording: null,
  });
  const rows = Array.from({ length: 2100 }, (_, i) => [row('A', i, Math.round(gap * 1e6)), row('B', i, 0)]).flat();
  return {
    schema: 'standpoint/summary@1',
    question: { kind: 'stance', actors: ['RUS'], by: 'outlet' },
    made: ['0.1.0'],
    actors: [{ id: 'RUS', name: 'Russia', kind: 'state' }],
    rows,
    warnings: [],
  };
}

describe('groups of more than 2,000 articles', () => {
  it('are resampled up to 2,000 blocks, fewer where groups make many pairs, and never fewer than 300', () => {
    expect([1, 2, 8, 10, 15, 20, 400].map(mostResampled)).toEqual([2000, 2000, 2000, 1333, 571, 316, 300]);
  });

  it('are tested by Student’s t', () => {
    // R: t.test(c(1, 2, 3, 4, 5), c(2, 3, 4, 5, 9)): t = -1.1429, df = 6.4521, p = 0.2937
    expect(studentTest(-1.6, 1.4, welchDf(0.5, 5, 1.46, 5)).p).toBeCloseTo(0.293725, 5);
    // R: 2 * pt(-2.5, 400)
    expect(studentTest(2.5, 1, 400).p).toBeCloseTo(0.012819, 5);
  });

  it('get what resampling would give', () => {
    for (const gap of [0, 0.005, 0.02]) {
      const summary = summaryOf(gap);
      const [channel] = compareSummary(summary).channels;
      const { p, estimate } = channel!.differences[0]!;
      if (estimate.kind !== 'estimate') throw new Error('too little');
      const values = (group: string) =>
        unblocked(
          summary.rows.filter((each) => each.group === group).map((each) => each.measures['stance:RUS']!.value / 1e6),
        );
      const [a, b] = [values('A'), values('B')];
      const drawn = permutationTest(a, b, { permutations: 4000, random: generator(1, 'test'), statistic: 'welch' });
      expect(Math.abs(p! - drawn.p)).toBeLessThan(0.03);
      const [low, high] = differenceInterval({ blocks: a, replicates: null }, { blocks: b, replicates: null });
      expect([estimate.interval.low, estimate.interval.high]).toEqual([low, high]);
    }
  });
});
