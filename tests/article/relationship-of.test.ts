import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { relationshipOf, sharesOf, WEIGHTS } from '../../src/article/index.js';
import type { ActorPortrayal, Portrayal } from '../../src/model/index.js';
import { article } from './article.js';

const weights = {
  ...WEIGHTS,
  lead: 1,
  implied: 1,
  modality: { asserted: 1, negated: 0.5, hedged: 0.5, hypothetical: 0.25 },
  noEvent: 0.5,
  prior: { stance: 1, tie: 1, frame: 1 },
};
const value = (portrayal: Portrayal) => (portrayal.kind === 'portrayal' ? portrayal.value : null);
const tie = (lines: Parameters<typeof article>[0]['lines'], dyad: [string, string] = ['RUS', 'IRN']) =>
  relationshipOf(article({ lines }), dyad, { weights });

describe('climate', () => {
  it.each([
    ['either direction, parts rolled up', [{ source: 'RUS:putin', target: 'IRN', cooperation: 0.6 }], 0.3],
    ['back again', [{ source: 'IRN', target: 'RUS', cooperation: -0.8 }], -0.4],
    ['hedged counts half', [{ source: 'RUS', target: 'IRN', cooperation: 0.6, modality: 'hedged' as const }], 0.2],
    [
      'mean of two',
      [
        { source: 'RUS', target: 'IRN', cooperation: 0.9 },
        { source: 'IRN', target: 'RUS', cooperation: -0.3 },
      ],
      0.2,
    ],
    ['another pair says nothing', [{ source: 'RUS', target: 'TUR', cooperation: 1 }], null],
    ['within one side says nothing', [{ source: 'RUS', target: 'RUS:putin', cooperation: 1 }], null],
  ])('%s', (_, relations, expected) => {
    const result = value(tie([{ text: 'Something happened.', relations }]).climate);
    if (expected === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(expected, 12);
  });

  it('does not look into captions', () => {
    const lines = [{ text: 'A handshake', kind: 'caption' as const, relations: [{ source: 'RUS', target: 'IRN' }] }];
    expect(tie(lines).climate.kind).toBe('insufficient');
  });
});

describe('appraisal', () => {
  it('rests on relations that value the tie, and is no climate', () => {
    const lines = [
      { text: 'They meet.', relations: [{ source: 'RUS', target: 'IRN', cooperation: 0.6 }] },
      { text: 'An ominous pact.', relations: [{ source: 'RUS', target: 'IRN', cooperation: 0.6, appraisal: -0.8 }] },
    ];
    expect(value(tie(lines).appraisal)).toBeCloseTo(-0.4, 12);
    expect(value(tie(lines).climate)).toBeCloseTo(0.4, 12);
    expect(tie(lines.slice(0, 1)).appraisal.kind).toBe('insufficient');
  });
});

describe('initiative', () => {
  const lines = [
    { text: 'Putin pressed Iran.', relations: [{ source: 'RUS:putin', target: 'IRN' }] },
    { text: 'Russia armed Iran.', relations: [{ source: 'RUS', target: 'IRN' }] },
    { text: 'They met.', relations: [{ source: 'IRN', target: 'RUS', directed: false }] },
  ];
  it('is +1 for the first of the dyad as it was given', () => {
    expect(value(tie(lines).initiative)).toBeCloseTo(2 / 3, 12);
    expect(value(tie(lines, ['IRN', 'RUS']).initiative)).toBeCloseTo(-2 / 3, 12);
  });
});

describe('frames', () => {
  it('are shares of the sentences about the tie', () => {
    const result = tie([
      { text: 'Russia and Iran are a danger.', frames: [{ frame: 'threat', about: ['IRN', 'RUS'] }] },
      {
        text: 'Russia met Iran.',
        stance: [
          { actor: 'RUS', score: 0 },
          { actor: 'IRN', score: 0 },
        ],
      },
      { text: 'Turkey watched.', stance: [{ actor: 'TUR', score: 0 }] },
    ]);
    // one of two sentences, prior of one more
    expect(value(result.frames.threat)).toBeCloseTo(1 / 3, 12);
    expect(value(result.frames.economy)).toBe(0);
  });

  it('are insufficient when no sentence is about the tie', () => {
    expect(tie([{ text: 'Turkey watched.' }]).frames.threat).toEqual({
      kind: 'insufficient',
      observations: 0,
      needed: 1,
    });
  });
});

describe('a dyad', () => {
  it.each([
    ['RUS', 'RUS', 'a relationship is between two different actors; received "RUS" twice'],
    [
      'RUS:putin',
      'RUS',
      '"RUS:putin" is part of "RUS", so what is said of one counts for the other; name two separate actors',
    ],
    [
      'RUS',
      'RUS:putin',
      '"RUS:putin" is part of "RUS", so what is said of one counts for the other; name two separate actors',
    ],
  ])('of %s and %s is refused', (a, b, message) => {
    expect(() => tie([], [a, b])).toThrow(expect.objectContaining({ code: 'invalid-dyad', message }));
  });
});

describe('sharesOf', () => {
  it('shares out the quoted words', () => {
    const lines = [
      { text: 'Putin: all is well now', quotes: [{ words: 'all is well now', speaker: 'RUS:putin' }] },
      { text: 'Raisi: we agree', quotes: [{ words: 'we agree', speaker: 'IRN:raisi' }] },
      { text: 'An aide: so so', quotes: [{ words: 'so so', speaker: null }] },
      { text: 'a so-called friend', quotes: [{ words: 'friend', speaker: 'RUS', kind: 'scare' as const }] },
    ];
    const shares = sharesOf(article({ lines }), ['RUS', 'IRN', null], (speaker) => speaker?.slice(0, 3) ?? null);
    expect(shares.map(value)).toEqual([0.5, 0.25, 0.25]);
  });

  it('is insufficient without a quotation', () => {
    expect(sharesOf(article({ lines: [] }), ['RUS'], () => 'RUS')[0]!.kind).toBe('insufficient');
  });
});

describe('stance toward one of the two, where a reader was taught what whole articles say', () => {
  const analysis = analyze({
    id: '1',
    outlet: 'A',
    text: 'Russia condemned the brutal attack on Iran. Iran praised Russia for its generous help.',
  });
  const stance: Portrayal = {
    kind: 'portrayal',
    value: 0.4,
    terms: [{ sentence: 0, value: 0.8, weight: 0.5, observation: 0, source: 'stances' }],
    prior: { value: 0, weight: 0.5 },
  };
  const nothing: Portrayal = { kind: 'insufficient', observations: 0, needed: 1 };
  const given: ActorPortrayal = { actor: 'RUS', stance, own: stance, quoted: nothing };
  const readBy = (portrayals: string) => ({
    ...analysis,
    portrayals: { actors: [given], relationships: [] },
    made: { ...analysis.made, readers: { ...analysis.made.readers, portrayals } },
  });
  const russia = (of: typeof analysis) => relationshipOf(of, ['RUS', 'IRN']).stance[0].stance;

  it('is what it says of the whole as much as sentences and tone, and a sum that can be shown', () => {
    const half = russia(readBy(analysis.made.readers.stances!));
    expect(value(half)).toBeCloseTo((1.5 * (value(russia(analysis))! + 0.4)) / 2, 12);
    if (half.kind !== 'portrayal') throw new Error('expected a portrayal');
    const sum = half.terms.reduce((all, term) => all + term.value * term.weight, half.prior.value * half.prior.weight);
    expect(sum).toBeCloseTo(half.value, 12);
  });

  it('leaves another reader’s view of the whole to stanceOf', () => {
    expect(value(russia(readBy('coder@1')))).toBe(value(russia(analysis)));
  });
});
