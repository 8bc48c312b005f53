import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSummary, timelineOfSummary } from '../../../src/compare/index.js';
import { mergeSummaries, summarize } from '../../../src/compare/summary/index.js';
import type { Analysis, Question } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

const questions: readonly Question[] = [
  { kind: 'voices', actors: [], by: 'outlet' },
  { kind: 'voices', actors: ['RUS', 'IRN'], by: 'outlet' },
  { kind: 'coverage', of: ['RUS'], by: 'outlet' },
  { kind: 'coverage', of: ['RUS', 'IRN'], by: 'event' },
  { kind: 'wording', near: ['RUS', 'IRN'], by: 'outlet' },
  { kind: 'frames', between: ['RUS', 'IRN'], by: 'year' },
  { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' },
];

const word = fc.constantFrom(
  'regime',
  'pact',
  'gas',
  'deal',
  'Ünder',
  'constructor',
  '__proto__',
  '\ud800',
  '“',
  'the',
);
const speaker = fc.constantFrom('RUS', 'RUS:putin', 'IRN', 'TUR', '?:jane-doe', null);
const line = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
  actors: fc.uniqueArray(fc.constantFrom('RUS', 'RUS:putin', 'IRN', 'TUR'), { maxLength: 3 }),
  speaker: fc.option(speaker, { nil: undefined }),
  headline: fc.boolean(),
});
/** Articles with few ids, so that some come twice; text follows from the id's place in the list. */
const analyses = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      outlet: fc.constantFrom('A', 'B', '', 'constructor'),
      event: fc.constantFrom('e1', 'e2', undefined),
      date: fc.constantFrom('2024-01-02', '2024-03-09T10:00Z', '2023-12-31', 'never', '9999-01-01', undefined),
      lines: fc.array(line, { maxLength: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 9 },
  )
  .map((list) =>
    list.map(
      ({ id, outlet, event, date, lines }): Analysis =>
        article({
          id: `n${id}`,
          outlet,
          ...(event === undefined ? {} : { event }),
          ...(date === undefined ? {} : { date }),
          lines: lines.map(({ words, actors, speaker: by, headline }, i) => ({
            text: `${words.join(' ')} ${id}x${i}.`,
            kind: headline && i === 0 ? ('headline' as const) : ('paragraph' as const),
            stance: actors.map((actor) => ({ actor, score: 0.3 })),
            quotes: by === undefined ? [] : [{ words: words[0]!, speaker: by }],
          })),
        }),
    ),
  );

describe('every question', () => {
  it.each(questions)('$kind: any order and any split give the same bytes, and nothing throws', (question) => {
    fc.assert(
      fc.property(analyses, fc.nat(9), fc.nat(9), (list, cut, turn) => {
        const whole = summarize(list, question);
        const turned = [...list.slice(turn), ...list.slice(0, turn)].reverse();
        const merged = mergeSummaries(
          summarize(turned.slice(0, cut), question),
          summarize(turned.slice(cut), question),
        );
        expect(JSON.stringify(merged)).toBe(JSON.stringify(whole));
        const options = { resamples: 100, minArticles: 2 };
        const compared = compareSummary(whole, options);
        expect(JSON.stringify(compareSummary(JSON.parse(JSON.stringify(merged)), options))).toBe(
          JSON.stringify(compared),
        );
        for (const { groups } of compared.channels) {
          for (const { estimate } of groups) {
            if (estimate.kind === 'estimate') expect(Number.isFinite(estimate.mean)).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps shares of speakers at 1 in all', () => {
    fc.assert(
      fc.property(analyses, (list) => {
        for (const { measures } of summarize(list, { kind: 'voices', actors: [], by: 'outlet' }).rows) {
          const shares = Object.entries(measures).filter(([id]) => id.startsWith('voice:'));
          if (shares.length === 0) continue;
          const sum = shares.reduce((all, [, { value }]) => all + value, 0);
          expect(Math.abs(sum - 1_000_000)).toBeLessThanOrEqual(shares.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a timeline for any dates', () => {
    const question = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
    fc.assert(
      fc.property(analyses, fc.constantFrom('day', 'week', 'month', 'quarter'), (list, every) => {
        const options = { every, until: '2024-12-31', resamples: 100, minArticles: 2 } as const;
        const result = timelineOfSummary(summarize(list, question), options);
        expect(new Set(result.periods).size).toBe(result.periods.length);
        expect([...result.periods].sort()).toEqual(result.periods);
        for (const { groups } of result.channels) {
          for (const { estimates } of groups) expect(estimates).toHaveLength(result.periods.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no question', () => {
  it.each([
    [
      undefined,
      'question.kind must be one of stance, relationship, voices, coverage, wording, frames; received undefined',
    ],
    [
      { kind: 'constructor' },
      'question.kind must be one of stance, relationship, voices, coverage, wording, frames; received "constructor"',
    ],
    [
      { kind: 'stance', actors: ['RUS'] },
      'question.by must be the name of a field, such as "outlet"; received undefined',
    ],
    [
      { kind: 'stance', actors: [], by: 'outlet' },
      'question.actors must be a list of at least one actor id; received []',
    ],
    [
      { kind: 'relationship', between: 'RUS', by: 'outlet' },
      'question.between must be a list of two actor ids; received "RUS"',
    ],
    [
      { kind: 'wording', near: [7], by: 'outlet' },
      'question.near must be a list of one or two actor ids; received [7]',
    ],
  ])('%j', (question, message) => {
    // As a caller without types, or JSON, could.
    const wrong = question as unknown as Question;
    expect(() => summarize([], wrong)).toThrow(expect.objectContaining({ code: 'invalid-option', message }));
  });
});

describe('whose words evidence is', () => {
  it('those of the speaker of more than half of it', () => {
    const analysis = article({
      lines: [
        {
          text: '“Russia needs Iran,” Putin said.',
          stance: [
            { actor: 'RUS', score: 0 },
            { actor: 'IRN', score: 0 },
          ],
          quotes: [{ words: 'Russia needs Iran', speaker: 'RUS:putin' }],
        },
        {
          text: 'Russia and Iran, “partners” of old, met in Baku.',
          stance: [
            { actor: 'RUS', score: 0 },
            { actor: 'IRN', score: 0 },
          ],
          quotes: [{ words: 'partners', speaker: 'IRN' }],
        },
      ],
    });
    const { rows } = summarize([analysis], { kind: 'coverage', of: ['RUS', 'IRN'], by: 'outlet' });
    expect(rows[0]!.measures.space!.evidence.map(({ at, voice }) => [at, voice.kind])).toEqual([
      [1, 'outlet'],
      [0, 'direct'],
    ]);
  });
});
