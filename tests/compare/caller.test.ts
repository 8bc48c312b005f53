import { describe, expect, it } from 'vitest';
import {
  type CompareStanceOptions,
  compareRelationship,
  compareStance,
  compareSummary,
  compareVoices,
} from '../../src/compare/index.js';
import { emptySummary, summarize } from '../../src/compare/summary/index.js';
import { ACTORS, article } from '../article/article.js';
import { corpus } from './corpus.js';

const analyses = corpus({ outlets: { Hawk: -0.4, Dove: 0.4 }, articles: 4 });
const registry = {
  get: (id: string) =>
    [...ACTORS, { id: 'NATO', name: 'NATO', kind: 'organization' as const }].find((actor) => actor.id === id),
  suggest: (id: string) => (id.toUpperCase() === 'NATO' ? 'NATO' : undefined),
};

describe("a caller's mistake", () => {
  it.each([
    [{ actors: ['nato'], registry }, 'unknown-actor', 'actor "nato" is not in the registry; did you mean "NATO"?'],
    [{ actors: ['Rus'] }, 'unknown-actor', 'actor "Rus" is not in the registry; did you mean "RUS"?'],
    [{ actors: ['constructor'] }, 'unknown-actor', 'actor "constructor" is not in the registry'],
    [{ actors: [] }, 'invalid-option', 'actors must be a list of at least one actor id; received []'],
    [{ actors: ['RUS'], seed: 1.5 }, 'invalid-option', 'seed must be an integer; received 1.5'],
    [{ actors: ['RUS'], seed: Number.NaN }, 'invalid-option', 'seed must be an integer; received NaN'],
    [{ actors: ['RUS'], minArticles: 1 }, 'invalid-option', 'minArticles must be an integer of at least 2; received 1'],
    [
      { actors: ['RUS'], resamples: 10 },
      'invalid-option',
      'resamples must be an integer from 100 to 1,000,000; received 10',
    ],
    [{ actors: ['RUS'], level: 95 }, 'invalid-option', 'level must be a number from 0.5 to 0.999; received 95'],
    [
      { actors: ['RUS'], correction: 'bonferroni' },
      'invalid-option',
      'correction must be "benjamini-hochberg" or "holm"; received "bonferroni"',
    ],
    [{ actors: ['RUS'], by: '' }, 'invalid-option', 'by must be the name of a field; received ""'],
    [
      { actors: ['RUS'], by: 'outlets' },
      'invalid-option',
      'no article has the field "outlets" to group by (there are event, language, outlet, year); did you mean "outlet"?',
    ],
    [
      { actors: ['RUS'], minArticle: 3 },
      'unknown-option',
      'unknown option "minArticle"; did you mean "minArticles"? Options: actors, by, minArticles, seed, resamples, level, correction, registry, ownChannels, onProgress, signal',
    ],
    [
      { actors: ['RUS'], colour: 'red' },
      'unknown-option',
      'unknown option "colour". Options: actors, by, minArticles, seed, resamples, level, correction, registry, ownChannels, onProgress, signal',
    ],
    [{ actors: ['RUS'], onProgress: 3 }, 'invalid-option', 'onProgress must be a function; received 3'],
    [{ actors: ['RUS'], signal: {} }, 'invalid-option', 'signal must be the signal of an AbortController; received {}'],
  ])('%j', (options, code, message) => {
    // As a caller without types could.
    const wrong = options as unknown as CompareStanceOptions;
    expect(() => compareStance(analyses, wrong)).toThrow(expect.objectContaining({ code, message }));
  });

  it.each([
    [null, 'analyses must be a list of what analyze returns; received null'],
    [
      analyses[0],
      'analyses must be a list of what analyze returns; received an object with schema, made, article, segments, sentences',
    ],
    [
      [analyses[0], { id: '1', outlet: 'Wire', text: 'Talks ended.' }],
      'analyses[1] must be what analyze returns; received an object with id, outlet, text',
    ],
    [[undefined], 'analyses[0] must be what analyze returns; received undefined'],
  ])('analyses that are none: %#', (wrong, message) => {
    // As a caller without types could.
    const given = wrong as unknown as typeof analyses;
    const error = expect.objectContaining({ code: 'invalid-option', message });
    expect(() => compareStance(given, { actors: ['RUS'] })).toThrow(error);
    expect(() => compareVoices(given)).toThrow(error);
    expect(() => summarize(given, { kind: 'stance', actors: ['RUS'], by: 'outlet' })).toThrow(error);
  });

  it.each([
    [['RUS', 'RUS'], 'invalid-dyad'],
    [['RUS', 'RUS:putin'], 'invalid-dyad'],
    [['RUS'], 'invalid-dyad'],
    [undefined, 'invalid-dyad'],
    [['RUS', 'XXX'], 'unknown-actor'],
  ])('between %j', (between, code) => {
    // As a caller without types could.
    const wrong = between as unknown as [string, string];
    expect(() => compareRelationship(analyses, { between: wrong })).toThrow(expect.objectContaining({ code }));
  });
});

describe('data that says little', () => {
  it('no articles', () => {
    const result = compareStance([], { actors: ['RUS'], registry });
    expect(result.groups).toEqual([]);
    expect(result.articles).toBe(0);
    expect(result.channels[0]).toMatchObject({ id: 'stance:RUS', groups: [], differences: [] });
    expect(result.warnings.map(({ code }) => code)).toEqual(['no-articles']);
    expect(compareSummary(emptySummary({ kind: 'stance', actors: ['RUS'], by: 'outlet' })).actors[0]!.name).toBe('RUS');
  });

  it('one outlet', () => {
    const result = compareStance(analyses.slice(0, 4), { actors: ['RUS'] });
    expect(result.groups).toEqual(['Hawk']);
    expect(result.channels[0]!.groups[0]!.estimate.kind).toBe('estimate');
    expect(result.channels[0]!.differences).toEqual([]);
    expect(result.warnings.map(({ code }) => code)).toEqual(['single-group']);
  });

  it('an actor that is known and never mentioned', () => {
    const result = compareStance(analyses, { actors: ['NATO'], registry });
    expect(result.warnings).toEqual([{ code: 'unmentioned-actor', message: 'no article says anything about NATO' }]);
    expect(result.channels[0]!.groups[0]!.estimate).toMatchObject({ kind: 'insufficient', articles: 0 });
    expect(result.actors).toEqual([{ id: 'NATO', name: 'NATO', kind: 'organization' }]);
  });

  it('an article without the field', () => {
    const some = analyses.map((one, i) =>
      i % 2 ? one : { ...one, article: { ...one.article, meta: { country: 'Utopia' } } },
    );
    expect(compareStance(some, { actors: ['RUS'], by: 'country' }).groups).toEqual(['Utopia', 'unknown']);
  });

  it('one text under two ids', () => {
    const [first] = analyses;
    const copy = { ...first!, article: { ...first!.article, id: 'copy', outlet: 'Dove' } };
    expect(compareStance([...analyses, copy], { actors: ['RUS'] }).warnings).toEqual([
      {
        code: 'duplicate-article',
        message: 'nearly the same text, each of these groups counts it: "Hawk-000" (Hawk), "copy" (Dove)',
      },
    ]);
  });

  it('warnings of analyses come along', () => {
    const warned = article({ id: 'odd', lines: [], warnings: [{ code: 'empty-text', message: 'nothing to read' }] });
    expect(compareStance([...analyses, warned], { actors: ['RUS'] }).warnings).toEqual([
      { code: 'empty-text', message: 'nothing to read', article: 'odd' },
    ]);
  });

  it('a thousand outlets of one article', () => {
    const outlets = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`Outlet ${i}`, 0]));
    const result = compareStance(corpus({ outlets, articles: 1 }), { actors: ['RUS'] });
    expect(result.groups).toHaveLength(1000);
    expect(result.channels[0]!.differences).toEqual([]);
    expect(result.channels[0]!.groups[0]!.estimate.kind).toBe('insufficient');
  });

  it('scores that are not numbers', () => {
    const [first, ...rest] = analyses;
    const broken = { ...first!, stances: first!.stances.map((one) => ({ ...one, score: Number.NaN })) };
    const text = JSON.stringify(compareStance([broken, ...rest], { actors: ['RUS'] }));
    expect(text).not.toContain('"mean":null');
  });
});
