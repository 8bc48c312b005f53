import { describe, expect, it } from 'vitest';
import { relationshipOf } from '../../src/article/index.js';
import { compareRelationship } from '../../src/compare/index.js';
import { article } from '../article/article.js';

/** Articles in which Russia and Iran are at each other's throats, or at peace. */
const articles = (outlet: string, cooperation: readonly number[], event?: (i: number) => string) =>
  cooperation.map((value, i) =>
    article({
      id: `${outlet}${i}`,
      outlet,
      ...(event ? { event: event(i) } : {}),
      lines: [
        {
          text: `Russia met Iran, says ${outlet} ${i}.`,
          stance: [
            { actor: 'RUS', score: 0 },
            { actor: 'IRN', score: 0 },
          ],
          relations: Array.from({ length: 6 }, () => ({ source: 'RUS', target: 'IRN', cooperation: value })),
        },
      ],
    }),
  );
const climateOf = (analyses: ReturnType<typeof articles>) =>
  compareRelationship(analyses, { between: ['RUS', 'IRN'] }).channels.find(({ kind }) => kind === 'climate')!;

describe('shares of articles', () => {
  it('count the articles on each side, with the interval of a proportion', () => {
    const climate = climateOf(articles('A', [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, -0.9]));
    expect(climate.labels).toEqual(['hostile', 'mixed', 'friendly']);
    const { below, between, above } = climate.groups[0]!.shares!;
    expect([below.articles, between.articles, above.articles]).toEqual([1, 0, 7]);
    // R: binom::binom.wilson(7, 8) gives 0.5291 and 0.9776.
    expect(above.share).toBe(0.875);
    expect(above.interval.low).toBeCloseTo(0.5291, 3);
    expect(above.interval.high).toBeCloseTo(0.9776, 3);
  });

  it('are less sure where articles on one event agree', () => {
    const values = [0.9, 0.9, 0.9, 0.9, 0.9, 0.9, -0.9, -0.9, -0.9, -0.9, -0.9, -0.9];
    const width = (event?: (i: number) => string) => {
      const { interval } = climateOf(articles('A', values, event)).groups[0]!.shares!.above;
      return interval.high - interval.low;
    };
    expect(width((i) => `event ${Math.floor(i / 2)}`)).toBeGreaterThan(width() * 1.2);
  });

  it('count each article with its chances where those are known', () => {
    const chances = [0.7, 0.1, 0.4, 0.2].map((above) => ({ below: 0.1, between: 0.9 - above, above }));
    const told = articles('A', [0.9, 0.9, 0.9, 0.9]).map((analysis, i) => ({
      ...analysis,
      portrayals: {
        actors: [],
        relationships: [
          {
            ...relationshipOf(analysis, ['RUS', 'IRN']),
            climate: {
              kind: 'portrayal',
              value: 0.9,
              terms: [],
              prior: { value: 0, weight: 1 },
              chances: chances[i]!,
            } as const,
          },
        ],
      },
    }));
    const { below, between, above } = climateOf(told).groups[0]!.shares!;
    expect([below.share, between.share, above.share].map((share) => share.toFixed(3))).toEqual([
      '0.100',
      '0.550',
      '0.350',
    ]);
    expect(above.articles).toBeCloseTo(1.4, 6);
    // Wilson's formula with p = 0.35 and n = 4.
    expect(above.interval.low).toBeCloseTo(0.0817, 3);
    expect(above.interval.high).toBeCloseTo(0.7653, 3);
  });

  it('are not given where a group has too few articles', () => {
    const climate = climateOf([...articles('A', [0.9, 0.9, 0.9]), ...articles('B', [0.9])]);
    expect(climate.groups.map(({ shares }) => shares === null)).toEqual([false, true]);
  });
});
