import { describe, expect, it } from 'vitest';
import { difference } from '../../src/index.js';
import { relationship } from '../render/fixture.js';

describe('difference', () => {
  const channel = relationship.channels.find(({ differences }) => differences.some(({ effect }) => effect))!;
  const stored = channel.differences.find(({ effect }) => effect)!;

  it('is the one stored where asked in its order', () => {
    expect(difference(relationship, channel.id, stored.a, stored.b)).toBe(stored);
  });

  it('is turned around, sign, interval and effects, where asked the other way', () => {
    const turned = difference(relationship, channel.id, stored.b, stored.a);
    if (turned.estimate.kind !== 'estimate' || stored.estimate.kind !== 'estimate') throw new Error('too little');
    expect([turned.a, turned.b]).toEqual([stored.b, stored.a]);
    expect(turned.estimate.mean).toBe(0 - stored.estimate.mean);
    expect(turned.estimate.interval).toEqual({
      low: 0 - stored.estimate.interval.high,
      high: 0 - stored.estimate.interval.low,
      level: stored.estimate.interval.level,
    });
    expect(turned.effect!.cliffsDelta).toBe(0 - stored.effect!.cliffsDelta);
    expect(turned.q).toBe(stored.q);
    expect(
      difference(
        { ...relationship, channels: [{ ...channel, differences: [turned] }] },
        channel.id,
        stored.a,
        stored.b,
      ),
    ).toEqual(stored);
  });

  it('names what is meant where a name is misspelt', () => {
    expect(() => difference(relationship, 'apraisal', stored.a, stored.b)).toThrow('did you mean "appraisal"?');
    expect(() => difference(relationship, channel.id, 'Plainwyre', stored.b)).toThrow('did you mean "Plainwire"?');
    expect(() => difference(relationship, channel.id, stored.a, stored.a)).toThrow('give two groups');
  });
});
