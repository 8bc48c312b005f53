import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/compare/telling/findings.js';
import { inWords } from '../../src/compare/telling/in-words.js';
import { orderingOf } from '../../src/compare/telling/ordering.js';
import { sayInterval, saySize, sayValue } from '../../src/compare/telling/say-numbers.js';
import type { Channel, Comparison, Difference, Estimate, GroupEstimate } from '../../src/model/index.js';
import { qInWords } from '../../src/prose/index.js';
import { identity } from './identity.js';

const estimate = (mean: number, half: number, observations = 9): Estimate => {
  const interval = { low: mean - half, high: mean + half, level: 0.95 };
  return { kind: 'estimate', mean, interval, articles: 5, observations, unit: 'article' };
};
const tooFew: Estimate = { kind: 'insufficient', articles: 1, observations: 1, needed: 3 };

/** A channel of groups A, B, C …, whose differences have intervals of ± `half` and q as given for what they exclude. */
function channel(
  id: string,
  label: string,
  means: readonly (number | null)[],
  unit: Channel['unit'] = 'score',
  half = 0.2,
): Channel {
  const groups = means.map(
    (mean, i): GroupEstimate => ({
      group: 'ABCD'[i]!,
      estimate: mean === null ? tooFew : estimate(mean, 0.1, unit === 'share' ? Math.round(mean * 20) : 9),
      evidence: [],
    }),
  );
  const differences = groups.flatMap(({ group: a, estimate: x }, i) =>
    groups.slice(i + 1).map(({ group: b, estimate: y }): Difference => {
      const known = x.kind === 'estimate' && y.kind === 'estimate';
      const gap = known ? x.mean - y.mean : 0;
      const bare = { a, b, effect: null, minimumDetectable: null, paired: false, events: 0, evidence: [] };
      if (!known) return { ...bare, estimate: tooFew, p: null, q: null };
      return { ...bare, estimate: estimate(gap, half), p: 0.01, q: Math.abs(gap) > half ? 0.01 : 0.4 };
    }),
  );
  const ends: [string, string] = id === 'appraisal' ? ['deplored', 'welcomed'] : ['hostile', 'allied'];
  return {
    ...identity(id),
    label,
    question: '',
    unit,
    ends,
    groups,
    differences,
    ordering: orderingOf(groups, differences),
  };
}

const told = (question: Comparison['question'], channels: readonly Channel[], more: Partial<Comparison> = {}) => {
  const groups = channels[0]?.groups.map(({ group }) => group) ?? [];
  return inWords({ question, groups, channels, findings: findingsOf(channels), terms: [], events: [], ...more });
};

describe('numbers in prose', () => {
  it.each([
    [sayValue(-0.384, 'score'), '−0.38'],
    [sayValue(0.61, 'score'), '+0.61'],
    [sayValue(-0.001, 'score'), '0.00'],
    [sayValue(0.384, 'share'), '38%'],
    [saySize(-0.44, 'score'), '0.44'],
    [saySize(-0.12, 'share'), '12 points'],
    [saySize(0.01, 'share'), '1 point'],
    [sayInterval({ low: 0.21, high: 0.66, level: 0.95 }, 'score'), '95% 0.21 to 0.66'],
    [sayInterval({ low: -0.004, high: 0.3, level: 0.999 }, 'share'), '99.9% 0 to 30'],
    [sayInterval({ low: -0.25, high: -0.1, level: 0.9 }, 'score'), '90% −0.25 to −0.10'],
    [qInWords(0.0123), 'q=0.012'],
    [qInWords(0.31), 'q=0.31'],
    [qInWords(0.0002), 'q<0.001'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('orderingOf', () => {
  const next = (means: readonly (number | null)[]) =>
    channel('climate', 'Climate', means).ordering.map(({ group, next: sign }) => `${group}${sign ?? ''}`);

  it.each([
    [
      [0.1, 0.5, 0.4],
      ['Blevel', 'Cabove', 'A'],
    ],
    [
      [0.1, 0.1],
      ['Alevel', 'B'],
    ],
    [
      [0.3, null, 0.2],
      ['Alevel', 'C'],
    ],
    [[null], []],
    [[], []],
  ])('%j', (means, expected) => {
    expect(next(means)).toEqual(expected);
  });

  it('ranks a small group by what is drawn toward the others', () => {
    const { groups, differences } = channel('climate', 'Climate', [0.5, 0.3]);
    const interval = { low: 0, high: 0.5, level: 0.95 };
    const drawn = [{ ...groups[0]!, shrunken: { mean: 0.2, interval, shrinkage: 0.6 } }, groups[1]!];
    expect(orderingOf(drawn, differences)).toEqual([
      { group: 'B', mean: 0.3, next: 'level' },
      { group: 'A', mean: 0.5, next: null },
    ]);
  });
});

describe('findingsOf', () => {
  it('has the widest difference of each channel, the appraisal first, shares after scores, speakers last', () => {
    const channels = [
      channel('voice:RUS', 'Voice of Russia', [0.9, 0.1], 'share'),
      channel('frame:threat', 'Frame: threat', [0.9, 0.1], 'share'),
      channel('climate', 'Climate', [0.5, 0, -0.5]),
      channel('appraisal', 'Appraisal', [0.3, 0]),
      channel('initiative', 'Initiative', [0.1, 0]),
    ];
    expect(findingsOf(channels)).toMatchObject([
      { channel: 'appraisal', a: 'A', b: 'B' },
      { channel: 'climate', a: 'A', b: 'C' },
      { channel: 'frame:threat', a: 'A', b: 'B' },
      { channel: 'voice:RUS', a: 'A', b: 'B' },
    ]);
    expect(findingsOf([])).toEqual([]);
  });
});

describe('inWords', () => {
  it('tells how each outlet portrays a tie, and where they differ', () => {
    const said = told('relationship', [
      channel('climate', 'Climate', [0.61, -0.3, 0.02]),
      channel('appraisal', 'Appraisal', [-0.38, 0.06, null]),
      channel('frame:economy', 'Frame: economy', [0.4, 0, 0.1], 'share', 0.5),
    ]);
    expect(said).toEqual([
      'A describes the tie as friendly (+0.61) and deplores it (−0.38).',
      'B describes the tie as hostile (−0.30) and neither clearly welcomes nor deplores it (+0.06).',
      'C describes the tie as neither clearly friendly nor hostile (+0.02).',
      'Appraisal: B (+0.06) is nearer to “welcomed” than A (−0.38), by 0.44 (95% 0.24 to 0.64, q=0.010).',
      'Climate: A (+0.61) is nearer to “allied” than B (−0.30), by 0.91 (95% 0.71 to 1.11, q=0.010).',
      'Frame: economy, used by A in 8 sentences, never by B.',
    ]);
  });

  it('names the tie where the climate is not known', () => {
    const channels = [channel('climate', 'Climate', [null]), channel('appraisal', 'Appraisal', [0.3])];
    expect(told('relationship', channels)).toEqual(['A welcomes the tie (+0.30).']);
  });

  it('tells the order of the outlets for other questions', () => {
    const said = told('stance', [channel('stance:RUS', 'Stance toward Russia', [0.1, 0.5, 0.4])]);
    expect(said[0]).toBe('Stance toward Russia: B (+0.50) ≈ C (+0.40) > A (+0.10).');
  });

  it('says that nothing is told apart, and nothing at all of nothing', () => {
    const said = told('stance', [channel('stance:RUS', 'Stance toward Russia', [0.1, 0.15])]);
    expect(said.at(-1)).toMatch(/^No difference is told apart from chance/);
    expect(told('stance', [])).toEqual([]);
    // A single outlet is compared with nobody.
    expect(told('stance', [channel('stance:RUS', 'Stance toward Russia', [0.1])])).toEqual([]);
  });

  it('names words of their own and events passed over', () => {
    const term = (group: string, word: string, q: number) => ({
      ...{ group, term: word, count: 7, words: 900, articles: 5, logOdds: 1, z: 3, p: 0.001, q, evidence: [] },
      others: { count: 1, words: 900, articles: 1 },
    });
    const event = (name: string, about: readonly number[]) => ({
      ...{ event: name, title: null, first: null, last: null },
      groups: about.map((n, i) => ({ group: 'AB'[i]!, articles: n, about: n })),
    });
    const said = told('coverage', [channel('space', 'Space', [0.3, 0.25], 'share')], {
      terms: [term('A', 'pact', 0.01), term('A', 'axis', 0.2), term('B', 'visit', 0.03)],
      events: [event('summit', [3, 1]), event('treaty', [2, 0]), event('raid', [1, 0]), event('fair', [0, 5])],
    });
    expect(said).toEqual([
      'Space: A (30%) ≈ B (25%).',
      'Words of their own: A “pact” (7, others 1); B “visit” (7, others 1).',
      'Events: B passes over 2 of the 4: “treaty” and “raid”.',
    ]);
  });
});

describe('a difference whose test and interval disagree', () => {
  it('is no finding, and a narrower one that both see takes its place', () => {
    const sure = channel('climate', 'Climate', [0.6, 0.1, -0.2]);
    const differences = sure.differences.map(
      (each): Difference =>
        each.a === 'A' && each.b === 'C' ? { ...each, estimate: estimate(0.8, 0.9), q: 0.01 } : each,
    );
    expect(findingsOf([sure])).toMatchObject([{ channel: 'climate', a: 'A', b: 'C' }]);
    expect(findingsOf([{ ...sure, differences }])).toMatchObject([{ channel: 'climate', a: 'A', b: 'B' }]);
  });
});
