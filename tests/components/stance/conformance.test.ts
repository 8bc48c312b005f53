import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkScored, explain } from '../../../src/components/stance/index.js';
import type { Scorer } from '../../../src/model/index.js';
import { lexiconScorer, linearScorer } from '../../../src/readers/index.js';
import { annotate, inputOf, mentionAt, sumOf } from './score.js';

const SCORERS: readonly [string, () => Scorer][] = [
  ['linear', () => linearScorer()],
  ['lexicon', () => lexiconScorer()],
];

const ODD = [
  'constructor',
  'toString __proto__ hasOwnProperty',
  '😀 [X] 😀',
  '\ud800 [X] \udfff wrong',
  '“[X]',
  "”””“““ [X] '''",
  '[X]',
  '[X]!!!!!!!!!!!!?????',
  'НАТО [X] 北約 تركيا',
];

describe.each(SCORERS)('%s scorer', (name, make) => {
  const scorer = make();

  test('says its name and version', () => {
    expect(scorer.name).toBe(name);
    expect(scorer.version).toMatch(/^\d+$/);
  });

  test('answers every target in order, whatever the order of targets', () => {
    const input = inputOf('[Ada] praised the generous [Bob], and [Cleo] was jailed for fraud.');
    const forward = scorer.score(input);
    const backward = scorer.score({ ...input, targets: [2, 1, 0] });
    expect(forward).toHaveLength(3);
    expect(backward).toEqual([...forward].reverse());
    checkScored(input, forward, scorer);
  });

  test('answers no targets with nothing', () => {
    expect(scorer.score({ ...inputOf('[Ada] sleeps.'), targets: [] })).toEqual([]);
  });

  test.each(ODD)('keeps the contract on %j', (text) => {
    const input = inputOf(text);
    checkScored(input, scorer.score(input), scorer);
  });

  test('keeps the contract on any text and span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const annotation = annotate(text);
        if (annotation.sentences.length === 0) return;
        const word = annotation.tokens[a % annotation.tokens.length]!;
        const other = annotation.tokens[b % annotation.tokens.length]!;
        const mentions = [mentionAt(annotation, word.start, word.end), mentionAt(annotation, other.start, other.end)];
        const input = { annotation, mentions, quotations: [], targets: [0, 1] };
        for (const row of scorer.score(input)) {
          expect(Math.abs(sumOf(row) - row.score)).toBeLessThan(1e-9);
          const { negative, neutral, positive } = row.probabilities;
          expect(negative + neutral + positive).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('explains a score as groups that add up to it', () => {
    const [row] = scorer.score(inputOf('Prosecutors accused [Varga] of fraud, but voters still love her.'));
    const { groups, bias, score } = explain(row!);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.reduce((sum, group) => sum + group.weight, bias)).toBeCloseTo(score, 9);
    const sizes = groups.map((group) => Math.abs(group.weight));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('takes a long run of words without full stop', () => {
    const input = inputOf(`[X] ${'and the corrupt liar smiled '.repeat(2_000)}`);
    checkScored(input, scorer.score(input), scorer);
  });
});
