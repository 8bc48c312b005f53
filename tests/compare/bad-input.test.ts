import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { compareRelationship, compareStance } from '../../src/compare/index.js';
import type { Analysis, Comparison } from '../../src/model/index.js';
import { lexiconScorer } from '../../src/readers/index.js';
import { article } from '../article/article.js';
import { corpus } from './corpus.js';

const ask = { actors: ['RUS'] };
const one = (id: string, outlet: string, score: number, rest: { date?: string; text?: string } = {}): Analysis =>
  article({
    id,
    outlet,
    ...(rest.date === undefined ? {} : { date: rest.date }),
    lines: [{ text: rest.text ?? `Article ${id} on Russia.`, stance: [{ actor: 'RUS', score }] }],
  });
const kinds = (comparison: Comparison) => [
  ...new Set(comparison.channels[0]!.groups.map(({ estimate }) => estimate.kind)),
];

describe('odd corpora', () => {
  it('a thousand outlets of one article: no numbers, no pairs, and a word about it', () => {
    const many = Array.from({ length: 1000 }, (_, i) => one(`n${i}`, `Outlet ${i}`, (i % 3) - 1));
    const result = compareStance(many, ask);
    expect(kinds(result)).toEqual(['insufficient']);
    expect(result.channels[0]!.differences).toEqual([]);
    expect(result.warnings).toEqual([
      {
        code: 'single-article',
        message:
          'none of the groups (1000) has 3 articles, so nothing is estimated: group by a field with fewer values, or lower minArticles',
      },
    ]);
  });

  it('two outlets of one article: sentences stand in, and every warning says so', () => {
    const result = compareStance([one('a', 'A', 0.5), one('b', 'B', -0.5)], ask);
    expect(result.warnings.map(({ code }) => code)).toEqual(['single-article', 'single-article']);
    expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
  });

  it('all the same everywhere: no difference, p = 1, and an interval that still has a width', () => {
    const same = ['A', 'B'].flatMap((outlet) => [1, 2, 3, 4].map((n) => one(`${outlet}${n}`, outlet, 0)));
    const [difference] = compareStance(same, ask).channels[0]!.differences;
    if (difference?.estimate.kind !== 'estimate') throw new Error('expected an estimate');
    expect([difference.estimate.mean, difference.p, difference.q]).toEqual([0, 1, 1]);
    expect(difference.estimate.interval.high).toBeGreaterThan(difference.estimate.interval.low);
    expect(difference.evidence).toEqual([]);
  });

  it('dates that are missing, none, or in the future change no number', () => {
    const dated = corpus({ outlets: { A: 0.3, B: -0.3 }, articles: 4 });
    const odd = dated.map((analysis, i): Analysis => {
      const { date: _date, ...rest } = analysis.article;
      const date = [undefined, 'yesterday', '2999-01-01', '2023-05-01'][i % 4];
      return { ...analysis, article: date === undefined ? rest : { ...rest, date } };
    });
    const means = (analyses: readonly Analysis[]) =>
      compareStance(analyses, ask).channels[0]!.groups.map(({ estimate }) => 'mean' in estimate && estimate.mean);
    expect(means(odd)).toEqual(means(dated));
  });
});

describe('one id', () => {
  it('with two texts is an error that names both', () => {
    const first = one('x', 'A', 0.5, { text: 'One text.', date: '2024-01-01' });
    const second = one('x', 'B', 0.5, { text: 'Another text.' });
    expect(() => compareStance([first, second], ask)).toThrow(
      expect.objectContaining({
        code: 'duplicate-article',
        message:
          'two different texts have the id "x": an untitled article (A, 2024-01-01, h:One text.) and an untitled article (B, h:Another text.); ' +
          'give each article its own id',
      }),
    );
  });

  it('with one text counts once, with a warning', () => {
    const base = corpus({ outlets: { A: 0.3, B: -0.3 }, articles: 4 });
    const result = compareStance([...base, base[0]!], ask);
    expect(result.warnings).toEqual([
      { code: 'duplicate-article', message: 'the article came more than once; it is counted once', article: 'A-000' },
    ]);
    expect({ ...result, warnings: [] }).toEqual({ ...compareStance(base, ask), warnings: [] });
  });
});

describe('scores that are no numbers', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d in an analysis: left out, with a warning', (score) => {
    const base = corpus({ outlets: { A: 0.3, B: -0.3 }, articles: 4 });
    const result = compareStance([...base, one('broken', 'A', score)], ask);
    const warning = { code: 'invalid-score', message: 'a score is no number; it was left out', article: 'broken' };
    expect(result.warnings).toEqual([warning]);
    expect(result.channels[0]).toEqual(compareStance(base, ask).channels[0]);
  });

  it('in relations, likewise', () => {
    const stance = ['RUS', 'IRN'].map((actor) => ({ actor, score: 0 }));
    const relations = [{ source: 'RUS', target: 'IRN', cooperation: Number.NaN, appraisal: Number.NaN }];
    const broken = article({ id: 'tie', lines: [{ text: 'Russia and Iran.', stance, relations }] });
    const result = compareRelationship([broken], { between: ['RUS', 'IRN'] });
    const message = '2 scores are no numbers; they were left out';
    expect(result.warnings).toContainEqual({ code: 'invalid-score', message, article: 'tie' });
    expect(JSON.stringify(result)).not.toContain('NaN');
  });

  it('of a scorer are its mistake', () => {
    const scorer = lexiconScorer();
    const broken: typeof scorer = {
      ...scorer,
      score: (input) => scorer.score(input).map((row) => ({ ...row, score: Number.NaN })),
    };
    expect(() => analyze({ id: 'a', outlet: 'A', text: 'Russia praised Iran.' }, { scorer: broken })).toThrow(
      expect.objectContaining({ code: 'invalid-scorer' }),
    );
  });
});
