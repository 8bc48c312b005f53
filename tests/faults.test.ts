import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  type Article,
  analyze,
  analyzeAll,
  analyzeAsync,
  compareStance,
  compareSummary,
  mergeSummaries,
  StandpointError,
  type Summary,
  summarize,
} from '../src/index.js';
import { readAnalyses, writeJsonl } from '../src/io/index.js';
import { toHTML } from '../src/render/index.js';
import { folder } from './io/folder.js';

const TEXT = 'Vladimir Putin said that Russia would condemn Turkey. “Turkey is a danger,” Putin said on Monday.';
const article = { id: '1', outlet: 'Post', date: '2024-01-02', text: TEXT };

describe('mistakes of a caller without types are named', () => {
  it.each([
    [
      'a misspelt option',
      () => analyze(article, { discovery: false } as object),
      /unknown option "discovery".*"discover"/,
    ],
    ['no options', () => analyze(article, null as never), /the options must be an object/],
    ['an article for a list', () => analyzeAll(article as never), /articles must be a list/],
    [
      'a title that is none',
      () => analyze({ ...article, title: 5 } as never),
      /article "1" has a field title .*string/,
    ],
    ['segments of nothing', () => analyze({ ...article, segments: [{}] } as never), /field segments\.0\.kind/],
    [
      'segments beyond the text',
      () => analyze({ ...article, segments: [{ kind: 'paragraph', span: { start: 0, end: 999 }, scored: true }] }),
      /segments that overlap/,
    ],
    ['meta of numbers', () => analyze({ ...article, meta: { n: 5 } } as never), /field meta\.n/],
    ['no scorer', () => analyze(article, { scorer: {} as never }), /a scorer needs a name/],
    ['no reader', () => analyze(article, { reader: {} as never }), /reader must be a reader/],
    ['no registry', () => analyze(article, { registry: {} as never }), /registry must be what createRegistry gives/],
  ])('%s', (_, call, message) => {
    expect(call).toThrow(StandpointError);
    expect(call).toThrow(message);
  });

  it('asynchronously too', async () => {
    await expect(analyzeAsync(article, { foo: 1 } as object)).rejects.toMatchObject({ code: 'unknown-option' });
  });

  it('null stands for nothing', () => {
    const nulls = { ...article, title: null, language: null, meta: null } as unknown as Article;
    expect(analyze(nulls)).toEqual(analyze(article));
  });

  it.each(['ENGLISH', 'eng', ' en', 'en_GB', 'English (UK)', ''])('the language %j is English', (language) => {
    expect(analyze({ ...article, language }).stances.length).toBe(analyze(article).stances.length);
  });

  it.each(['3 March 2024', '03/04/2024', '2024-02-30', 'soon'])('the date %j has a warning', (date) => {
    expect(analyze({ ...article, date }).warnings.map(({ code }) => code)).toEqual(['invalid-date']);
  });

  it.each(['&quot;No,&quot; he said.', 'Iran&rsquo;s army left.', '<p>No.</p>', 'One.<br/>Two.'])(
    '%j has a warning',
    (text) => {
      expect(analyze({ ...article, text }).warnings.map(({ code }) => code)).toContain('markup-in-text');
    },
  );
});

describe('odd signs', () => {
  it.each(['n\u0085“os.J\u0085O', '“a\u2028b.”\u0085c\u000bd', 'Putin\u0085said “no.\u2029Yes”'])(
    '%j is read',
    (text) => {
      const { segments, sentences } = analyze({ ...article, text, language: 'en' });
      for (const { segment, span } of sentences) {
        expect(span.start).toBeGreaterThanOrEqual(segments[segment]!.span.start);
        expect(span.end).toBeLessThanOrEqual(segments[segment]!.span.end);
      }
    },
  );

  it('a paragraph of narrow columns is one', () => {
    const lines = [
      [
        'The harbour council of Lindholm',
        'said on Monday that the United',
        'States had been an unreliable',
        'buyer for many years, and that',
      ],
      [
        '“We do not need the help of the',
        'United States, because Saudi Arabia',
        'and the United Arab Emirates are',
        'with us,” the mayor told reporters',
        'in the square before he left.',
      ],
    ].map((paragraph) => paragraph.join('\n'));
    expect(analyze({ ...article, text: lines.join('\n\n') }).segments).toHaveLength(2);
  });
});

describe('nothing from JSON is trusted', () => {
  const bad = [{ source: '<img src=x onerror=alert(1)>' }];
  const analyses = () =>
    Array.from({ length: 8 }, (_, i) =>
      structuredClone(analyze({ ...article, id: `${i}`, outlet: i % 2 ? 'A' : 'B' })),
    );

  it('an array passes for no markup, and the page lets nothing run', () => {
    const comparison = structuredClone(compareStance(analyses(), { actors: ['TUR'] }));
    const spoil = (value: object): void => {
      for (const [key, field] of Object.entries(value)) {
        if (typeof field === 'string' && /^(?:segment|title|text|label|name|article)$/.test(key))
          Object.assign(value, { [key]: bad });
        else if (typeof field === 'object' && field !== null) spoil(field);
      }
    };
    spoil(comparison.channels);
    spoil(comparison.actors);
    Object.assign(comparison, { title: bad });
    const page = toHTML(comparison);
    expect(page).not.toContain('<img');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`);
  });

  it('analyses are read as they were written', async () => {
    const path = join(await folder({}), 'a.jsonl');
    await writeJsonl(path, analyses());
    expect(await readAnalyses(path)).toEqual(JSON.parse(JSON.stringify(analyses())));
  });

  const first = <Each>(list: readonly Each[]) => list[0] as { -readonly [Key in keyof Each]: Each[Key] };
  it.each<[string, (analysis: Analysis) => void, RegExp]>([
    ['a cue that is a number', (each) => Object.assign(first(each.quotations), { cue: 5 }), /:1: quotations\.0\.cue/],
    ['a missing cue', (each) => Reflect.deleteProperty(first(each.quotations), 'cue'), /:1: quotations\.0\.cue/],
    [
      'an endless tone',
      (each) => Object.assign(first(each.tones).scores, { stance: 1e308 }),
      /:1: tones\.0\.scores\.stance/,
    ],
    [
      'a sentence that is none',
      (each) => Object.assign(first(each.mentions), { sentence: 99 }),
      /mentions\.0\.sentence is none/,
    ],
    ['a kind that is markup', (each) => Object.assign(first(each.segments), { kind: bad }), /:1: segments\.0\.kind/],
  ])('%s is refused', async (_, spoil, message) => {
    const path = join(await folder({}), 'a.jsonl');
    const [analysis] = analyses();
    spoil(analysis!);
    await writeJsonl(path, [analysis]);
    await expect(readAnalyses(path)).rejects.toThrow(message);
  });
});

describe('summaries from elsewhere', () => {
  const question = { kind: 'stance', actors: ['TUR'], by: 'outlet' } as const;
  const summary = () => {
    const analyses = [...'abcdef'].map((id, i) => analyze({ ...article, id, outlet: i % 2 ? 'A' : 'B' }));
    return structuredClone(summarize(analyses, question)) as { -readonly [Key in keyof Summary]: Summary[Key] };
  };
  it.each<[string, (each: ReturnType<typeof summary>) => unknown, RegExp]>([
    ['of another version', (each) => Object.assign(each, { schema: 'standpoint/summary@9' }), /at schema:/],
    ['without warnings', (each) => Reflect.deleteProperty(each, 'warnings'), /at warnings:/],
    [
      'with a value beyond its unit',
      (each) => Object.assign(each.rows[0]!.measures['stance:TUR']!, { value: 9e9 }),
      /rows\.0\.measures\.stance:TUR\.value/,
    ],
    [
      'with half a measure',
      (each) => Object.assign(each.rows[0]!.measures, { 'stance:TUR': {} }),
      /rows\.0\.measures\.stance:TUR/,
    ],
    ['that is nothing', (each) => Object.assign(each, { rows: null }), /at rows:/],
  ])('one %s is refused', (_, spoil, message) => {
    const each = summary();
    spoil(each);
    expect(() => compareSummary(each)).toThrow(message);
    expect(() => mergeSummaries(summary(), each)).toThrow(message);
  });

  it('may have the fields of the question in any order', () => {
    const other = { ...summary(), question: { by: 'outlet', actors: ['TUR'], kind: 'stance' } as const };
    expect(mergeSummaries(summary(), other).rows).toEqual(summary().rows);
  });
});

it('an error of one copy of the library is one of the other', () => {
  const other = Object.assign(new Error('x'), { [Symbol.for('standpoint.error')]: true });
  expect(other).toBeInstanceOf(StandpointError);
  expect(new Error('x')).not.toBeInstanceOf(StandpointError);
});
