import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSummary } from '../../../src/compare/index.js';
import { emptySummary, mergeAll, mergeSummaries, QUOTABLE, summarize } from '../../../src/compare/summary/index.js';
import type { Analysis, Summary, SummaryRow } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

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
        expect(JSON.stringify(mergeAll(split.map((part) => summarize(part, question))))).toBe(whole);
      }),
      { numRuns: 1000 },
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

  it('needs at least one for mergeAll', () => {
    expect(() => mergeAll([])).toThrow(expect.objectContaining({ code: 'invalid-option' }));
    const summary = summarize([article({ lines: [] })], question);
    expect(mergeAll([summary])).toEqual(summary);
  });
});

describe('a comparison of merged summaries', () => {
  it('is the same to the byte for any order, partition and merge tree', () => {
    const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(analyses, picks, (list, order) => {
        const split = list.map((one) => summarize([one], question));
        const compared = (summary: Summary) => JSON.stringify(compareSummary(summary, { resamples: 100 }));
        expect(compared(mergeTree(split, order))).toBe(compared(summarize([...list].reverse(), question)));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a group of more articles than keep their sentences', () => {
  /** Rows of light articles: `A` has far more than 120, `B` few; three articles to an event. */
  const rows = Array.from({ length: 400 }, (_, i): SummaryRow => {
    const kept = { at: 0, score: 100 * i, strength: 100 * i, cues: [], voice: { kind: 'outlet' } } as const;
    const measure = { value: i, observations: 1, blocks: [i, 1], prior: 0, evidence: [kept] };
    return {
      article: `n${String(i).padStart(3, '0')}`,
      hash: `h${i}`,
      group: i % 10 === 0 ? 'B' : 'A',
      event: i % 4 === 0 ? null : `e${Math.floor(i / 3)}`,
      date: null,
      title: null,
      url: null,
      measures: { climate: measure },
      sentences: [{ span: { start: 0, end: 2 }, segment: 'paragraph', text: `S${i}` }],
      wording: { counts: 'gas 1', words: 1, at: [0] },
    };
  });
  const of = (some: readonly SummaryRow[]): Summary => ({ ...emptySummary(question), rows: some });
  const whole = mergeAll([of(rows)]);

  it('keeps the sentences of 120 of them, and the numbers of all', () => {
    const quotable = (group: string) =>
      whole.rows.filter((row) => row.group === group && row.sentences.length > 0).map(({ article: id }) => id);
    expect([quotable('A').length, quotable('B').length]).toEqual([QUOTABLE, 40]);
    expect(whole.rows.map(({ measures }) => measures.climate!.value)).toEqual(rows.map((_, i) => i));
    const bare = whole.rows.find(({ sentences }) => sentences.length === 0)!;
    expect(bare).toMatchObject({
      measures: { climate: { blocks: [], evidence: [] } },
      wording: { counts: 'gas 1', at: [] },
    });
  });

  it('keeps those of the same events in one group', () => {
    const byEvent = new Map<string, Set<boolean>>();
    for (const { event, group, sentences } of whole.rows) {
      if (event !== null && group === 'A')
        byEvent.set(event, (byEvent.get(event) ?? new Set()).add(sentences.length > 0));
    }
    // All but the event at the edge are kept whole or left out whole.
    expect([...byEvent.values()].filter(({ size }) => size > 1).length).toBeLessThanOrEqual(1);
  });

  it('gives the same bytes for any order, partition and merge tree, with articles that come twice', () => {
    const bytes = JSON.stringify(whole.rows);
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { minLength: 400, maxLength: 400 }),
        fc.array(fc.nat(9), { minLength: 1, maxLength: 9 }),
        (parts, order) => {
          const split = Array.from({ length: 7 }, (_, part) =>
            of(mergeAll([of(rows.filter((_row, i) => parts[i] === part || (i + part) % 50 === 0))]).rows),
          );
          expect(JSON.stringify(mergeTree(split, order).rows)).toBe(bytes);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('comes back from JSON as it was', () => {
    const again: Summary = JSON.parse(JSON.stringify(whole));
    expect(mergeAll([again])).toEqual(whole);
  });
});
