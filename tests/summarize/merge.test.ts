import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { emptySummary, mergeSummaries, type Summary, summarize } from '../../src/summarize/index.js';
import { article } from '../portrayal/article.js';

const question = { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' } as const;

const score = fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10);
const line = fc.record({ score, cooperation: score, appraisal: fc.option(score) });
/** Articles with few enough ids that some come twice; text follows from the id, so that no id has two texts. */
const analyses = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('A', 'B', 'C'), fc.array(line, { maxLength: 4 })), {
    maxLength: 10,
  })
  .map((list) =>
    list.map(([id, outlet, lines]): Analysis => {
      const made = article({
        id: `n${id}`,
        outlet,
        event: `e${id % 3}`,
        lines: lines.map(({ score: value, cooperation, appraisal }, i) => ({
          text: `Sentence ${i} of Russia and Iran.`,
          stance: [{ actor: 'RUS', score: value }],
          relations: [{ source: 'RUS', target: 'IRN', cooperation, appraisal }],
        })),
        warnings: id % 4 === 0 ? [{ code: 'missing-date', message: 'no date' }] : [],
      });
      return { ...made, article: { ...made.article, hash: `hash of n${id}` } };
    }),
  );

/** Merges parts pairwise in an order that `picks` chooses. */
function mergeTree(parts: readonly Summary[], picks: readonly number[]): Summary {
  const left = [...parts];
  let turn = 0;
  while (left.length > 1) {
    const pick = () => left.splice((picks[turn++ % picks.length] ?? 0) % left.length, 1)[0]!;
    left.push(mergeSummaries(pick(), pick()));
  }
  return left[0] ?? emptySummary(question);
}

describe('mergeSummaries', () => {
  it('gives the same bytes for any order, any partition and any merge tree', () => {
    const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(analyses, picks, fc.nat(4), (list, order, parts) => {
        const whole = JSON.stringify(summarize(list, question));
        const shuffled = list.map((one, i) => ({ one, key: order[i % order.length]! })).sort((a, b) => a.key - b.key);
        const split: Analysis[][] = Array.from({ length: parts + 1 }, () => []);
        shuffled.forEach(({ one, key }, i) => {
          split[(key + i) % (parts + 1)]!.push(one);
        });
        const merged = mergeTree(
          split.map((part) => summarize(part, question)),
          order,
        );
        expect(JSON.stringify(merged)).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by the empty summary', () => {
    const summary = summarize([article({ lines: [] })], question);
    expect(mergeSummaries(summary, emptySummary(question))).toEqual(summary);
    expect(mergeSummaries(emptySummary(question), summary)).toEqual(summary);
  });

  it('survives JSON', () => {
    const lines = [{ text: 'Russia.', stance: [{ actor: 'RUS', score: -0.3 }] }];
    const summary = summarize([article({ lines })], question);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
  });

  it('counts an article once and says so', () => {
    const one = article({ id: 'twin', lines: [] });
    const { rows, warnings } = summarize([one, one, one], question);
    expect(rows).toHaveLength(1);
    expect(warnings).toEqual([
      { code: 'duplicate-article', message: 'the article came more than once; it is counted once', article: 'twin' },
    ]);
  });

  it('refuses one id for two texts, naming both', () => {
    const first = article({ id: 'x', outlet: 'A', date: '2020-01-01', lines: [{ text: 'One.' }] });
    const second = article({ id: 'x', outlet: 'B', lines: [{ text: 'Two.' }] });
    expect(() => summarize([first, second], question)).toThrow(
      expect.objectContaining({
        code: 'duplicate-article',
        message:
          'two different texts have the id "x": an untitled article (A, 2020-01-01, h:One.) and an untitled article (B, h:Two.); ' +
          'give each article its own id',
      }),
    );
  });

  it('refuses to mix questions', () => {
    const other = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
    expect(() => mergeSummaries(emptySummary(question), emptySummary(other))).toThrow(/different questions/);
  });
});
