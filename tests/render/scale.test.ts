import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/model/index.js';
import { scaleLabel, scaleOf } from '../../src/render/scale.js';
import { identity } from '../compare/identity.js';
import { estimate, relationship, tooLittle } from './fixture.js';

const channel = (id: string, mean: number | null, unit: Channel['unit'] = 'score'): Channel => ({
  ...relationship.channels[0]!,
  ...identity(id),
  unit,
  groups: [{ group: 'A', estimate: mean === null ? tooLittle : estimate(mean, 0.1), evidence: [] }],
});

describe('scaleOf', () => {
  it.each([
    // The interval is the mean ± 0.1.
    [0.1, 0.25],
    [-0.2, 0.5],
    [0.5, 1],
    [0.95, 1],
    [null, 1],
  ])('a mean of %s needs ±%d', (mean, high) => {
    const only = channel('climate', mean);
    expect(scaleOf(only, [only])).toEqual({ low: -high, high });
  });

  it('is shared by channels of one kind and by no other', () => {
    const [near, far, other] = [channel('stance:RUS', 0.1), channel('stance:IRN', 0.7), channel('climate', 0.1)];
    expect(scaleOf(near, [near, far, other]).high).toBe(1);
    expect(scaleOf(other, [near, far, other]).high).toBe(0.25);
  });

  it('is the whole range for a share', () => {
    const share = channel('voice:RUS', 0.1, 'share');
    expect(scaleOf(share, [share])).toEqual({ low: 0, high: 1 });
    expect([scaleLabel(0, share), scaleLabel(1, share)]).toEqual(['0%', '100%']);
    expect([-0.25, 0, 1].map((value) => scaleLabel(value, channel('climate', 0)))).toEqual(['−0.25', '0', '+1']);
  });
});
