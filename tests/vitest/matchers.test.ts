import { describe, expect, it } from 'vitest';
import { analyze, analyzeAll, compareStance } from '../../src/index.js';
import type { Comparison, Difference } from '../../src/model/index.js';
import { matchers } from '../../src/vitest/vitest.js';
import { estimate, evidence, relationship, tooLittle } from '../render/fixture.js';

const difference = (mean: number, half: number, q: number): Difference => ({
  a: 'Plainwire',
  b: 'Exile Voice',
  estimate: estimate(mean, half, 18),
  effect: null,
  p: q / 2,
  q,
  minimumDetectable: 0.2,
  paired: false,
  events: 0,
  evidence: [evidence('Plainwire', 'A welcome pact.', 0.4, { welcome: 0.4 })],
});

function comparing(found: Difference): Comparison {
  const [channel] = relationship.channels;
  const groups = [
    { group: 'Plainwire', estimate: estimate(0.1, 0.1), evidence: found.evidence },
    { group: 'Exile Voice', estimate: estimate(-0.4, 0.1), evidence: [] },
    { group: 'Harbour Gazette', estimate: tooLittle, evidence: [] },
  ];
  return { ...relationship, channels: [{ ...channel!, id: 'stance:RUS', groups, differences: [found] }] };
}

describe('toShow', () => {
  const clear = comparing(difference(0.5, 0.2, 0.01));

  it('holds for a clear difference in the direction expected, from either side', () => {
    expect(clear).toShow('stance:RUS', { higher: 'Plainwire', than: 'Exile Voice', q: 0.05 });
    expect(clear).toShow('stance:RUS', { lower: 'Exile Voice', than: 'Plainwire', by: 0.4 });
    expect(clear).not.toShow('stance:RUS', { higher: 'Exile Voice', than: 'Plainwire' });
    expect(clear).not.toShow('stance:RUS', { higher: 'Plainwire', than: 'Exile Voice', q: 0.001 });
    expect(clear).not.toShow('stance:RUS', { higher: 'Plainwire', than: 'Exile Voice', by: 0.6 });
  });

  it('does not hold where the interval has 0 inside or there is too little', () => {
    expect(comparing(difference(0.1, 0.2, 0.01))).not.toShow('stance:RUS', {
      higher: 'Plainwire',
      than: 'Exile Voice',
    });
    const little = { ...difference(0, 0, 1), estimate: tooLittle, p: null, q: null };
    expect(comparing(little)).not.toShow('stance:RUS', { higher: 'Plainwire', than: 'Exile Voice' });
  });

  it('fails with the numbers and the words behind them', () => {
    const unclear = comparing(difference(0.1, 0.2, 0.4));
    const fails = () => expect(unclear).toShow('stance:RUS', { higher: 'Plainwire', than: 'Exile Voice' });
    expect(fails).toThrow(
      [
        'expected Plainwire is higher than Exile Voice on stance:RUS, q ≤ 0.05',
        'found: Plainwire − Exile Voice = +0.100 (95% −0.100 to +0.300, 18 articles), p = 0.2, q = 0.4; 0.2 could have been detected',
        '  Plainwire: +0.100 (95% +0.000 to +0.200, 9 articles)',
        '  Exile Voice: −0.400 (95% −0.500 to −0.300, 9 articles)',
        '  Plainwire writes: “A welcome pact.”',
      ].join('\n'),
    );
  });

  it('throws for names that are not there rather than fail', () => {
    expect(() => matchers.toShow(clear, 'stance:RUS', { higher: 'Planwire', than: 'Exile Voice' })).toThrow(
      'did you mean "Plainwire"?',
    );
    expect(() => matchers.toShow(clear, 'stance:RUS', { higer: 'Plainwire', than: 'Exile Voice' } as never)).toThrow(
      'did you mean "higher"?',
    );
  });
});

describe('toBeInsufficient', () => {
  const comparison = comparing(difference(0.5, 0.2, 0.01));

  it('is asked of an estimate or of a group of a comparison', () => {
    expect(tooLittle).toBeInsufficient();
    expect(estimate(0.1, 0.1)).not.toBeInsufficient();
    expect(comparison).toBeInsufficient('stance:RUS', { of: 'Harbour Gazette' });
    expect(comparison).not.toBeInsufficient('stance:RUS');
    expect(() => expect(comparison).toBeInsufficient('stance:RUS', { of: 'Plainwire' })).toThrow(
      'found: Plainwire: +0.100 (95% +0.000 to +0.200, 9 articles)',
    );
    expect(() => expect(tooLittle).not.toBeInsufficient()).toThrow('expected that not: too little');
    expect(() => matchers.toBeInsufficient(comparison, 'stance:IRN')).toThrow('no channel "stance:IRN"');
  });
});

describe('toQuote', () => {
  it('finds the words in the evidence of a comparison', () => {
    const comparison = comparing(difference(0.5, 0.2, 0.01));
    expect(comparison).toQuote('welcome PACT', { of: 'Plainwire', on: 'stance:RUS' });
    expect(comparison).toQuote(/wel\w+ pact/g);
    expect(comparison).not.toQuote('welcome pact', { of: 'Exile Voice' });
    expect(() => expect(comparison).toQuote('hostile')).toThrow('found: “A welcome pact.”');
  });

  it('finds whose words they are in an analysis', () => {
    const analysis = analyze({
      id: '1',
      outlet: 'A',
      text: '"We will never bow to Washington," said Vladimir Putin. The talks went on.',
    });
    expect(analysis).toQuote('never bow', { by: 'RUS:putin' });
    expect(analysis).not.toQuote('never bow', { by: 'USA' });
    expect(analysis).not.toQuote('talks went on');
  });
});

describe('a real comparison', () => {
  it('can be asked', () => {
    const texts = [
      'Russia betrayed its allies, a cruel act.',
      'Russia’s reckless war is a crime.',
      'Critics condemned Russia.',
    ];
    const kind = ['Russia generously helped its allies.', 'Russia is a reliable partner.', 'Allies praised Russia.'];
    const articles = [
      ...texts.map((text, i) => ({ id: `a${i}`, outlet: 'A', text })),
      ...kind.map((text, i) => ({ id: `b${i}`, outlet: 'B', text })),
    ];
    const comparison = compareStance(analyzeAll(articles), { actors: ['RUS', 'IRN'], seed: 1 });
    expect(comparison).toBeInsufficient('stance:IRN');
    expect(comparison).not.toShow('stance:RUS', { higher: 'A', than: 'B' });
  });
});
