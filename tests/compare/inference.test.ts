import { describe, expect, it } from 'vitest';
import { compareStance } from '../../src/compare/index.js';
import type { Channel, Comparison } from '../../src/model/index.js';
import { cliffsDeltaInterval, hedgesGInterval, holm } from '../../src/stats/index.js';
import { corpus } from './corpus.js';

const channel = (comparison: Comparison, id = 'stance:RUS'): Channel =>
  comparison.channels.find((each) => each.id === id)!;
const three = corpus({ outlets: { A: -0.15, B: 0, C: 0.15 }, articles: 12 });

describe('correction', () => {
  const usual = compareStance(three, { actors: ['RUS', 'IRN'] });
  const strict = compareStance(three, { actors: ['RUS', 'IRN'], correction: 'holm' });

  it('is Benjamini and Hochberg’s unless Holm’s is asked for, and the result says which', () => {
    expect(usual.made.correction).toBe('benjamini-hochberg');
    expect(strict.made.correction).toBe('holm');
  });
  it('by Holm is the adjusted p of the family; nothing else changes', () => {
    // Stance toward Iran is the same everywhere and is not tested, so that the family is the three pairs.
    const { differences } = channel(strict);
    const expected = holm(differences.map(({ p }) => p!));
    expect(differences.map(({ q }) => q)).toEqual(expected);
    const without = (one: Comparison) => channel(one).differences.map(({ q: _, ...rest }) => rest);
    expect(without(strict)).toEqual(without(usual));
  });
});

describe('effect sizes', () => {
  it('come with intervals at the level asked for', () => {
    const [difference] = channel(compareStance(three, { actors: ['RUS'], level: 0.9 })).differences;
    const { hedgesG, hedgesGInterval: g, cliffsDelta, cliffsDeltaInterval: delta } = difference!.effect!;
    expect([g!.level, delta!.level]).toEqual([0.9, 0.9]);
    expect(g!.low).toBeLessThan(hedgesG!);
    expect(g!.high).toBeGreaterThan(hedgesG!);
    expect(delta!.low).toBeLessThan(cliffsDelta);
    expect(delta!.high).toBeGreaterThan(cliffsDelta);
    expect(hedgesGInterval([1, 2], [3, 5])).not.toBeNull();
    expect(cliffsDeltaInterval([1, 2], [3, 5])).toHaveLength(2);
  });
});

describe('shrunken estimates', () => {
  const outlets = corpus({ outlets: { A: -0.1, B: -0.05, C: 0, D: 0.05 }, articles: 20 });
  const tiny = corpus({ outlets: { Tiny: 0.4 }, articles: 3, seed: 9 });

  it('keep the lead from the outlet with three articles', () => {
    const { groups } = channel(compareStance([...outlets, ...tiny], { actors: ['RUS'] }));
    const byName = new Map(groups.map((each) => [each.group, each]));
    const mean = (group: string) => {
      const { estimate } = byName.get(group)!;
      return estimate.kind === 'estimate' ? estimate.mean : NaN;
    };
    const pulled = (group: string) => byName.get(group)!.shrunken!;
    expect(mean('Tiny')).toBeGreaterThan(mean('D'));
    expect(pulled('Tiny').mean).toBeLessThan(mean('Tiny'));
    expect(pulled('Tiny').shrinkage).toBeGreaterThan(3 * pulled('D').shrinkage);
    for (const { shrunken } of groups) {
      expect(shrunken!.interval.low).toBeLessThanOrEqual(shrunken!.mean);
      expect(shrunken!.interval.high).toBeGreaterThanOrEqual(shrunken!.mean);
      expect(shrunken!.interval.level).toBe(0.95);
    }
  });
  it('are null where there are too few groups, too few articles, or sentences have to do', () => {
    const two = compareStance(outlets.slice(0, 40), { actors: ['RUS'] });
    expect(channel(two).groups.map(({ shrunken }) => shrunken)).toEqual([null, null]);
    const some = compareStance([...outlets, ...tiny.slice(0, 2)], { actors: ['RUS'] });
    expect(channel(some).groups.find(({ group }) => group === 'Tiny')!.shrunken).toBeNull();
    const single = compareStance(
      [0, 20, 40].map((i) => outlets[i]!),
      { actors: ['RUS'] },
    );
    expect(channel(single).groups[0]!.estimate).toMatchObject({ unit: 'sentence-block' });
    expect(channel(single).groups.map(({ shrunken }) => shrunken)).toEqual([null, null, null]);
  });
});

describe('nothing to go by', () => {
  it('all relationships: no difference, no effect, no shrinkage, and intervals that are not points', () => {
    const ties = corpus({ outlets: { A: 0, B: 0, C: 0 }, articles: 6, spread: 0 });
    for (const correction of ['benjamini-hochberg', 'holm'] as const) {
      const { groups, differences } = channel(compareStance(ties, { actors: ['RUS'], correction }));
      expect(differences.map(({ p, q, effect }) => [p, q, effect!.hedgesG, effect!.hedgesGInterval])).toEqual(
        differences.map(() => [1, 1, null, null]),
      );
      for (const { estimate, shrunken } of groups) {
        if (estimate.kind !== 'estimate') throw new Error('expected an estimate');
        expect(estimate.interval.high - estimate.interval.low).toBeGreaterThan(0.1);
        expect(shrunken).toBeNull();
      }
    }
  });
  it('one outlet: nothing to be pulled toward', () => {
    const result = compareStance(corpus({ outlets: { A: 0.1 }, articles: 6 }), { actors: ['RUS'] });
    expect(channel(result).groups[0]!.shrunken).toBeNull();
    expect(result.warnings.map(({ code }) => code)).toEqual(['single-group']);
  });
});
