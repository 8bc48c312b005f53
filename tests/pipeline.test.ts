import { describe, expect, it } from 'vitest';
import {
  type Article,
  analyze,
  type BatchReader,
  type Component,
  createPipeline,
  defaultComponents,
  lexiconReader,
  linearReader,
  type Reader,
  relationshipOf,
  type Scorer,
  stanceOf,
} from '../src/index.js';
import { readArticles } from '../src/io/index.js';

const article: Article = {
  id: 'courier/1',
  outlet: 'Courier',
  title: 'Putin courts Iran in Tehran',
  text: 'Russia sealed a dangerous alliance with Iran on Tuesday. “Turkey is a reliable partner,” Vladimir Putin said.',
};
const corpus = await readArticles('corpus');

const third: Scorer = {
  name: 'third',
  version: '1',
  score: ({ targets }) =>
    targets.map(() => ({
      probabilities: { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 },
      score: 0,
      bias: 0,
      cues: [],
    })),
};

describe('a scorer of one’s own', () => {
  it.each(corpus.slice(0, 24).map((each) => [each.id, each] as const))('moves stance alone: %s', (_, each) => {
    const { stances, made, ...rest } = analyze(each, { scorer: third });
    const { stances: linear, made: byLinear, ...others } = analyze(each);
    expect(JSON.stringify(rest)).toBe(JSON.stringify(others));
    expect(stances.every(({ score }) => score === 0)).toBe(true);
    expect(stances.map(({ mention }) => mention)).toEqual(linear.map(({ mention }) => mention));
    expect(made.readers).toEqual({ ...byLinear.readers, stances: 'third@1' });
  });
});

describe('components', () => {
  it('name what is missing and who needs it', () => {
    const without = defaultComponents().filter(({ name }) => name !== 'quotations');
    expect(() => createPipeline({ components: without })).toThrow(
      'component "relations" requires the layer "quotations", which no component before it provides; add a component that does',
    );
    const late = [...defaultComponents()].reverse();
    expect(() => createPipeline({ components: late })).toThrow(
      'component "relations" requires the layer "annotation", which no component before it provides; move "annotate" before it',
    );
    const only = defaultComponents().slice(0, 3);
    expect(() => createPipeline({ components: only })).toThrow(/"linear@\d+" requires the layer "mentions"/);
  });

  it('may be joined by others, which see what those before them found', () => {
    const seen: string[] = [];
    const watch: Component = {
      name: 'watch',
      requires: ['mentions'],
      provides: [],
      run: ({ text, mentions }) => seen.push(...mentions.map(({ span }) => text.slice(span.start, span.end))),
    };
    createPipeline({ components: [...defaultComponents(), watch] }).analyze(article);
    expect(seen).toEqual(['Putin', 'Iran', 'Tehran', 'Russia', 'Iran', 'Turkey', 'Vladimir Putin']);
  });

  it('tell a layer that is asked for too early', () => {
    const early: Component = { name: 'early', requires: [], provides: [], run: ({ mentions }) => void mentions };
    expect(() => createPipeline({ components: [early, ...defaultComponents()] }).analyze(article)).toThrow(
      'the document of article "courier/1" has no layer "mentions"',
    );
  });

  it('take a span for the actor it is said to be', () => {
    const start = article.title!.length + 2;
    const marked = [{ actor: 'MINE', span: { start, end: start + 'Russia'.length } }];
    expect(
      createPipeline()
        .document(article, marked)
        .mentions.map(({ actor }) => actor),
    ).toContain('MINE');
  });
});

describe('readers', () => {
  it('that leave parts out make what rests on them insufficient, or leave it to a second one', () => {
    const stanceOnly: Reader = { ...linearReader(), name: 'stance-only', answers: ['stances'] };
    const alone = createPipeline({ reader: stanceOnly }).analyze(article);
    expect(alone.made.readers).toEqual({ stances: 'stance-only@1' });
    expect(alone.relationships).toEqual([]);
    expect(alone.frames).toEqual([]);
    const none: Reader = { ...linearReader(), answers: ['frames'] };
    expect(stanceOf(createPipeline({ reader: none }).analyze(article), 'RUS').stance.kind).toBe('insufficient');
    const both = createPipeline({ reader: lexiconReader(), otherwise: linearReader() }).analyze(article);
    expect(both.made.readers).toEqual({
      stances: 'lexicon@1',
      frames: 'lexicon@1',
      relationships: 'linear@1',
      tones: 'linear@1',
    });
    expect(both.relationships).toEqual(analyze(article).relationships);
  });

  it('may have their own view of the whole, which is handed on in the order asked for', () => {
    const told = (value: number) => ({ kind: 'portrayal', value, terms: [], prior: { value, weight: 1 } }) as const;
    const actor = (id: string, value: number) => ({
      actor: id,
      stance: told(value),
      own: told(value),
      quoted: told(0),
    });
    const model = relationshipOf(analyze(article), ['IRN', 'RUS']);
    const whole: Reader = {
      name: 'whole',
      version: '1',
      answers: ['portrayals'],
      requires: ['mentions'],
      read: () => ({
        portrayals: {
          actors: [actor('RUS', -0.5)],
          relationships: [{ ...model, stance: [actor('IRN', 0.1), actor('RUS', -0.5)], initiative: told(0.4) }],
        },
      }),
    };
    const analysis = createPipeline({ reader: whole, otherwise: linearReader() }).analyze(article);
    expect(analysis.made.readers.portrayals).toBe('whole@1');
    expect(stanceOf(analysis, 'RUS').stance).toMatchObject({ value: -0.5 });
    expect(relationshipOf(analysis, ['RUS', 'IRN'])).toMatchObject({
      stance: [{ actor: 'RUS' }, { actor: 'IRN' }],
      initiative: { value: -0.4 },
    });
  });

  it('that answer later are asked in batches, and give the same bytes', async () => {
    const linear = linearReader();
    const sizes: number[] = [];
    const later: BatchReader = {
      name: linear.name,
      version: linear.version,
      answers: linear.answers,
      requires: linear.requires,
      batch: 5,
      readAll: async (documents, wanted) => {
        sizes.push(documents.length);
        return documents.map((document) => linear.read(document, wanted));
      },
    };
    const pipeline = createPipeline({ reader: later });
    const found = [];
    for await (const analysis of pipeline.stream(corpus.slice(0, 12))) found.push(analysis);
    expect(sizes).toEqual([5, 5, 2]);
    expect(JSON.stringify(found)).toBe(JSON.stringify(corpus.slice(0, 12).map((each) => analyze(each))));
    expect(await pipeline.analyzeAsync(article)).toEqual(analyze(article));
    expect(() => pipeline.analyze(article)).toThrow('the reader "linear@1" answers later; use analyzeAsync or stream');
  });

  it('leave out an article over which they fail, where somebody is told', async () => {
    const linear = linearReader();
    const fragile: BatchReader = {
      name: linear.name,
      version: linear.version,
      answers: linear.answers,
      requires: linear.requires,
      batch: 4,
      readAll: async (documents, wanted) =>
        documents.map((document) => {
          if (document.article.id === corpus[1]!.id) throw new RangeError('too much');
          return linear.read(document, wanted);
        }),
    };
    const given = [...corpus.slice(0, 3), { ...article, id: 'odd', text: 5 as unknown as string }, corpus[3]!, article];
    const failures: string[] = [];
    const onFailure = ({ id }: Article, why: unknown) => failures.push(`${id}: ${(why as Error).name}`);
    const found: string[] = [];
    const pipeline = createPipeline({ reader: fragile });
    for await (const analysis of pipeline.stream(given, { onFailure })) found.push(analysis.article.id);
    expect(found).toEqual([corpus[0]!.id, corpus[2]!.id, corpus[3]!.id, article.id]);
    expect(failures.sort()).toEqual([`${corpus[1]!.id}: RangeError`, 'odd: StandpointError'].sort());
    await expect(pipeline.stream(corpus.slice(0, 2)).next()).rejects.toThrow('too much');
  });

  it('are held to one answer a mention', () => {
    const short: Reader = { ...linearReader(), read: () => ({ stances: [] }) };
    expect(() => createPipeline({ reader: short }).analyze(article)).toThrow(/returned 0 rows for \d+ targets/);
  });
});
