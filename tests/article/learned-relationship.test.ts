import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { blend } from '../../src/article/blend.js';
import { relationshipOf } from '../../src/article/index.js';
import { salience } from '../../src/article/salience.js';
import { FRAMES, type Portrayal } from '../../src/model/index.js';

const ARTICLE = {
  id: 'a',
  outlet: 'The Harbour',
  title: 'Russia and Iran sign pact',
  text: [
    'Russia and Iran signed a sweeping cooperation treaty on Friday. The two countries hailed their friendship.',
    'Analysts were less sure. Moscow has let Tehran down before, they said, and Russia refused to defend Iran in June.',
    'In Ankara it rained.',
  ].join('\n'),
};
const analysis = analyze(ARTICLE);
const tie = relationshipOf(analysis, ['RUS', 'IRN']);

function check(portrayal: Portrayal): void {
  if (portrayal.kind === 'insufficient') return;
  const { terms, prior, value } = portrayal;
  const sum = terms.reduce((total, term) => total + term.value * term.weight, prior.value * prior.weight);
  expect(Math.abs(sum - value)).toBeLessThan(1e-9);
  const whole = terms.reduce((total, term) => total + term.weight, prior.weight);
  expect(Math.abs(whole - 1)).toBeLessThan(1e-9);
  expect(Math.abs(value)).toBeLessThanOrEqual(1);
}

describe('a portrayal from learned readings', () => {
  it('is a sum of shown terms on every channel, their weights and the prior making 1', () => {
    for (const portrayal of [tie.climate, tie.appraisal, tie.initiative, tie.stance[0].stance, tie.stance[1].stance]) {
      expect(portrayal.kind).toBe('portrayal');
      check(portrayal);
    }
    for (const frame of FRAMES) check(tie.frames[frame]);
  });

  it.each([
    ['climate', ['relationships', 'relations']],
    ['appraisal', ['relationships', 'tones']],
  ] as const)('draws for %s on %j at least, each term standing in its sentence', (channel, sources) => {
    const portrayal = tie[channel];
    if (portrayal.kind === 'insufficient') throw new Error(`no ${channel}`);
    const used = new Set(portrayal.terms.map(({ source }) => source));
    for (const source of sources) expect(used).toContain(source);
    for (const { source, sentence, observation } of portrayal.terms) {
      const list = analysis[source as 'relationships' | 'tones' | 'relations'];
      expect(list[observation]!.sentence).toBe(sentence);
    }
  });

  it('turns initiative round with the dyad and leaves climate as it is', () => {
    const back = relationshipOf(analysis, ['IRN', 'RUS']);
    expect(back.climate).toEqual(tie.climate);
    expect(back.appraisal).toEqual(tie.appraisal);
    expect((back.initiative as { value: number }).value).toBeCloseTo(-(tie.initiative as { value: number }).value, 12);
    expect(back.stance[0]).toEqual(tie.stance[1]);
  });

  it('says nothing of a tie that no sentence is about', () => {
    const none = relationshipOf(analysis, ['RUS', 'BRA']);
    expect(none.climate).toEqual({ kind: 'insufficient', observations: 0, needed: 1 });
    expect(none.appraisal.kind).toBe('insufficient');
    expect(none.initiative.kind).toBe('insufficient');
    expect(none.frames.threat.kind).toBe('insufficient');
  });

  it.each([[['RUS', 'RUS']], [['RUS', 'RUS:putin']], [['RUS']]])('refuses %j', (dyad) => {
    const quoted = analyze({ ...ARTICLE, text: 'Vladimir Putin of Russia met Iran.' });
    // A caller without types can pass anything.
    expect(() => relationshipOf(quoted, dyad as unknown as [string, string])).toThrow(
      expect.objectContaining({ code: 'invalid-dyad' }),
    );
  });
});

describe('blend', () => {
  it('adds bias and factors times shrunk means', () => {
    const terms = [
      { sentence: 0, value: 1, weight: 1, observation: 0 },
      { sentence: 1, value: 0.5, weight: 2, observation: 1 },
    ];
    const result = blend(
      [
        { source: 'relationships', terms, prior: 1, factor: 0.5 },
        { source: 'tones', terms: [{ sentence: 0, value: -0.2, weight: 1, observation: 0 }], prior: 0, factor: 1 },
      ],
      0.1,
    );
    // 0.1 + 0.5 × (1 + 2 × 0.5) / (3 + 1) − 0.2
    expect(result).toMatchObject({ kind: 'portrayal' });
    expect((result as { value: number }).value).toBeCloseTo(0.15, 12);
    check(result);
  });

  it('stays within the scale', () => {
    const terms = [{ sentence: 0, value: 1, weight: 1, observation: 0 }];
    const result = blend([{ source: 'relationships', terms, prior: 0, factor: 3 }], 0.5);
    expect((result as { value: number }).value).toBe(1);
    check(result);
  });
});

describe('salience', () => {
  const of = (text: string) => [...salience(analyze({ id: 's', outlet: 'o', text }), ['RUS', 'IRN'])];
  it.each([
    ['both named', 'Russia met Iran.', [1]],
    ['fades', 'Russia met Iran. Rain fell. Snow fell.', [1, 0.4, 0.16]],
    ['fades slower where one is named', 'Russia met Iran. Russia was pleased.', [1, 0.5]],
    ['comes back with "the two countries"', 'Russia met Iran. Rain fell. The two countries agreed.', [1, 0.4, 1]],
    ['passes from one to the other', 'Russia grew. Iran objected.', [0, 0.5]],
    ['is not there without them', 'The two countries agreed.', [0]],
  ])('%s', (_, text, expected) => {
    const found = of(text);
    expect(found).toHaveLength(expected.length);
    found.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i]!, 12);
    });
  });
});
