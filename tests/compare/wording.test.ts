import { describe, expect, it } from 'vitest';
import { compareRelationship, compareSummary, compareWording } from '../../src/compare/index.js';
import { mergeSummaries, summarize } from '../../src/compare/summary/index.js';
import type { Analysis } from '../../src/model/index.js';
import { article } from '../article/article.js';

const FILLERS = 'rain snow wind hail frost storm cloud thaw flood drought'.split(' ');

/** Ten articles an outlet; the one writes of a sordid bargain, the other of a patient dialogue, both of trade. */
const analyses = ['sordid bargain', 'patient dialogue'].flatMap((words, side) =>
  FILLERS.map((filler, i): Analysis => {
    const outlet = side === 0 ? 'Hawk' : 'Dove';
    const text = `Russia and Iran discussed trade ${i % 3 === 0 ? '' : `amid a ${words}`} ${filler} ${outlet.toLowerCase()}${filler}.`;
    const stance = ['RUS', 'IRN'].map((actor) => ({ actor, score: 0 }));
    const made = article({ id: `${outlet}${i}`, outlet, lines: [{ text, stance }, { text: 'The sordid weather.' }] });
    // Only the names, so that the words between them count.
    const mentions = made.mentions.map((mention, k) => ({
      ...mention,
      span: k === 0 ? { start: 0, end: 6 } : { start: 11, end: 15 },
    }));
    return { ...made, mentions };
  }),
);

describe('compareWording', () => {
  const result = compareWording(analyses, { near: ['RUS', 'IRN'], resamples: 500 });

  it('finds the words that set the outlets apart', () => {
    expect(result).toMatchObject({ question: 'wording', title: 'Words near Russia and Iran together, by outlet' });
    const found = result.terms.map(({ group, term, count, articles, others }) => [
      group,
      term,
      count,
      articles,
      others.count,
    ]);
    expect(found).toEqual([
      ['Dove', 'patient dialogue', 6, 6, 0],
      ['Hawk', 'sordid bargain', 6, 6, 0],
    ]);
    for (const { p, q, z, logOdds } of result.terms) {
      // All six in one of two groups of ten, 2 × C(14,4)/C(20,10) = 0.011 of the arrangements; in some with more words beside.
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThan(0.011);
      expect(q).toBeLessThan(0.05);
      expect(z).toBeGreaterThan(1);
      expect(logOdds).toBeGreaterThan(0);
    }
  });

  it('shows the term in its sentence', () => {
    const [first] = result.terms[1]!.evidence;
    expect(first!.text.slice(first!.term.start, first!.term.end)).toBe('sordid bargain');
    expect(first).toMatchObject({ article: 'Hawk1', group: 'Hawk', segment: 'paragraph' });
  });

  it('gives the same bytes in any order and merged from parts', () => {
    const options = { near: ['RUS', 'IRN'] as const, resamples: 500 };
    expect(JSON.stringify(compareWording([...analyses].reverse(), options))).toBe(JSON.stringify(result));
    const question = { kind: 'wording', near: ['RUS', 'IRN'], by: 'outlet' } as const;
    const parts = [analyses.slice(7), analyses.slice(0, 3), analyses.slice(3, 7)].map((part) =>
      summarize(part, question),
    );
    const merged = compareSummary(parts.reduce(mergeSummaries), { resamples: 500 });
    expect(JSON.stringify(merged)).toBe(JSON.stringify(result));
  });

  it('is part of the relationship', () => {
    const tie = compareRelationship(analyses, { between: ['RUS', 'IRN'], resamples: 500 });
    expect(tie.terms.map(({ term }) => term)).toEqual(['patient dialogue', 'sordid bargain']);
  });

  it('says nothing of one group, of few articles, or of nothing', () => {
    const terms = (some: readonly Analysis[]) => compareWording(some, { near: 'RUS', resamples: 100 }).terms;
    expect(terms(analyses.slice(0, 10))).toEqual([]);
    expect(terms([...analyses.slice(0, 2), ...analyses.slice(10, 12)])).toEqual([]);
    expect(terms([])).toEqual([]);
  });

  it('counts what an actor is called', () => {
    const called = ['regime', 'regime', 'regime', 'government', 'government'].map((word, i) => {
      const made = article({
        id: `n${i}`,
        outlet: i % 2 === 0 ? 'A' : 'B',
        lines: [{ text: `The Russian ${word} ${FILLERS[i]}.`, stance: [{ actor: 'RUS', score: 0 }] }],
      });
      return { ...made, mentions: made.mentions.map((mention) => ({ ...mention, span: { start: 4, end: 11 } })) };
    });
    const naming = compareWording(called, { near: 'RUS', minArticles: 2 });
    expect(naming.channels.map(({ id, label }) => [id, label])).toEqual([
      ['naming:RUS:government', 'Russia: government, authorities …'],
      ['naming:RUS:regime', 'Russia: regime, junta …'],
    ]);
    const means = naming.channels[1]!.groups.map(({ estimate }) =>
      estimate.kind === 'estimate' ? estimate.mean : null,
    );
    expect(means[0]).toBeCloseTo(2 / 3, 5);
    expect(means[1]).toBeCloseTo(1 / 2, 5);
  });

  it('refuses what is no subject', () => {
    // As a caller without types could.
    const wrong = { between: ['RUS', 'IRN'] } as unknown as { near: 'RUS' };
    expect(() => compareWording(analyses, wrong)).toThrow('unknown option "between"');
    expect(() => compareWording(analyses, { near: ['RUS', 'RUS:putin'] })).toThrow('"RUS:putin" is part of "RUS"');
  });
});
