import { describe, expect, it } from 'vitest';
import { compareCoverage } from '../../src/compare/index.js';
import { newcombe, wilson } from '../../src/stats/index.js';
import { article } from '../article/article.js';

/** Articles of which some mention Russia, each in words of its own. */
const outlet = (name: string, said: readonly boolean[], events: boolean) =>
  said.map((mentions, i) =>
    article({
      id: `${name}${i}`,
      outlet: name,
      ...(events ? { event: `e${i}` } : {}),
      lines: [
        {
          text: `${name}a${i} ${name}b${i} ${name}c${i} ${name}d${i} ${name}e${i}.`,
          stance: mentions ? [{ actor: 'RUS', score: 0 }] : [{ actor: 'IRN', score: 0 }],
        },
      ],
    }),
  );
const yes = (hits: number, of: number) => Array.from({ length: of }, (_, i) => i < hits);

describe('a share of articles', () => {
  it('has the interval of a proportion', () => {
    const { channels } = compareCoverage([...outlet('A', yes(7, 10), false), ...outlet('B', yes(2, 8), false)], {
      of: 'RUS',
    });
    const [a, b] = channels[0]!.groups.map(({ estimate }) => (estimate.kind === 'estimate' ? estimate : null));
    expect([a!.interval.low, a!.interval.high]).toEqual(wilson(7, 10));
    expect([b!.interval.low, b!.interval.high]).toEqual(wilson(2, 8));
    const [difference] = channels[0]!.differences;
    if (difference?.estimate.kind !== 'estimate') throw new Error('expected an estimate');
    const [low, high] = newcombe([7, 10], [2, 8]);
    expect(difference.estimate.mean).toBeCloseTo(0.45, 9);
    expect(difference.estimate.interval.low).toBeCloseTo(low, 9);
    expect(difference.estimate.interval.high).toBeCloseTo(high, 9);
  });

  it('is compared within events by the table of both', () => {
    const { channels } = compareCoverage([...outlet('A', yes(7, 10), true), ...outlet('B', yes(2, 10), true)], {
      of: 'RUS',
    });
    const [difference] = channels[0]!.differences;
    if (difference?.estimate.kind !== 'estimate') throw new Error('expected an estimate');
    expect(difference.paired).toBe(true);
    const [low, high] = newcombe([7, 10], [2, 10], { both: 2 });
    expect(difference.estimate.interval.low).toBeCloseTo(low, 9);
    expect(difference.estimate.interval.high).toBeCloseTo(high, 9);
  });
});
