import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../../src/article/index.js';
import { groupOf } from '../../../src/compare/questions/index.js';
import { summarize } from '../../../src/compare/summary/index.js';
import { article, type Line } from '../../article/article.js';

const stance = (actors: string[], by = 'outlet') => ({ kind: 'stance', actors, by }) as const;
const tie = { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' } as const;

describe('summarize', () => {
  it('keeps values as whole millionths, with the sentences that carry them', () => {
    const analysis = article({
      id: 'x',
      event: 'summit',
      date: '2022-07-19',
      lines: [
        { text: 'It rained.' },
        { text: 'Russia gained.', stance: [{ actor: 'RUS', score: 0.5 }] },
        { text: 'Russia lost.', stance: [{ actor: 'RUS', score: -0.25 }] },
      ],
    });
    const { rows, made } = summarize([analysis], stance(['RUS']));
    expect(made).toEqual(['standpoint@0.0.0']);
    expect(rows).toHaveLength(1);
    const { measures, sentences, ...rest } = rows[0]!;
    expect(rest).toEqual({
      article: 'x',
      hash: analysis.article.hash,
      signature: '',
      group: 'The Harbour',
      event: 'summit',
      date: '2022-07-19',
      title: null,
      url: null,
      wording: null,
    });
    expect(Object.keys(measures)).toEqual(['stance:RUS', 'own:RUS']);
    // Two paragraphs of weight 1 and a prior at 0; praise counts 1 / blame: level × (0.5 / blame − 0.25) / (2 + prior).
    const { negativityWeight, level, prior } = WEIGHTS;
    const millionths = (value: number) => Math.round((1e6 * value) / (2 + prior.stance));
    const levelled = (value: number) => millionths(level * value);
    expect(measures['stance:RUS']).toMatchObject({
      value: levelled(0.5 / negativityWeight - 0.25),
      observations: 2,
      blocks: [levelled(0.5 / negativityWeight), millionths(1), levelled(-0.25), millionths(1)],
    });
    expect(sentences.map(({ text }) => text)).toEqual(['Russia gained.', 'Russia lost.']);
    expect(measures['stance:RUS']!.evidence.map(({ at, score }) => [at, score])).toEqual([
      [0, 500_000],
      [1, -250_000],
    ]);
    expect(measures['stance:RUS']!.evidence[1]!.cues).toEqual([
      { span: { start: 0, end: 3 }, feature: 'word', weight: 0.1 },
    ]);
  });

  it('leaves out a channel on which the article says nothing', () => {
    const { rows } = summarize([article({ lines: [{ text: 'Turkey waited.' }] })], tie);
    expect(rows[0]!.measures).toEqual({});
  });

  it('counts sentences of the tie without a frame as cases of the frame channel', () => {
    const both = [
      { actor: 'RUS', score: 0 },
      { actor: 'IRN', score: 0 },
    ];
    const lines = [
      { text: 'A', kind: 'headline' as const },
      {
        text: 'Russia and Iran pose a danger.',
        stance: both,
        frames: [{ frame: 'threat' as const, about: ['IRN', 'RUS'] as const }],
      },
      { text: 'Russia and Iran talk.', kind: 'list' as const, stance: both },
    ];
    const { threat, economy } = Object.fromEntries(
      ['threat', 'economy'].map((frame) => [
        frame,
        summarize([article({ lines })], tie).rows[0]!.measures[`frame:${frame}`]!,
      ]),
    );
    // Weights: lead paragraph 1.25, list 0.8, prior 1.
    expect(threat!.value).toBe(Math.round((1.25 / 3.05) * 1e6));
    expect(threat!.blocks).toEqual([409_836, 409_836, 0, 262_295]);
    expect(economy!.value).toBe(0);
    expect(economy!.evidence).toEqual([]);
  });

  it('shares out quoted words', () => {
    const lines: Line[] = [
      { text: 'Putin: one two three', quotes: [{ words: 'one two three', speaker: 'RUS:putin' }] },
      { text: 'Somebody: four', quotes: [{ words: 'four', speaker: null }] },
    ];
    // Who speaks in an article that does not mention both is no matter of the tie.
    expect(summarize([article({ lines })], tie).rows[0]!.measures).toEqual({});
    const both = ['RUS', 'IRN'].map((actor) => ({ actor, score: 0 }));
    lines.push({ text: 'Russia and Iran met', stance: both });
    const { measures } = summarize([article({ lines })], tie).rows[0]!;
    expect(measures['voice:RUS']).toMatchObject({
      value: 750_000,
      observations: 1,
      blocks: [750_000, 750_000, 0, 250_000],
    });
    expect(measures['voice:IRN']).toMatchObject({ value: 0, observations: 0 });
    expect(measures['voice:others']!.value).toBe(250_000);
    expect(measures['voice:RUS']!.evidence[0]!.voice).toMatchObject({ kind: 'direct', speaker: 'RUS:putin' });
  });

  it('cuts a sentence that never ends', () => {
    const text = `Russia ${'🙂'.repeat(600_000)}`;
    const { rows } = summarize([article({ lines: [{ text, stance: [{ actor: 'RUS', score: 1 }] }] })], stance(['RUS']));
    const quoted = rows[0]!.sentences[0]!.text;
    expect(quoted.length).toBeLessThanOrEqual(1001);
    expect(quoted.endsWith('🙂…')).toBe(true);
  });

  it('names the article of every warning', () => {
    const analysis = article({ id: 'w', lines: [], warnings: [{ code: 'empty-text', message: 'nothing to read' }] });
    expect(summarize([analysis], stance(['RUS'])).warnings).toEqual([
      { code: 'empty-text', message: 'nothing to read', article: 'w' },
    ]);
  });
});

describe('groupOf', () => {
  const { article: made } = article({
    outlet: 'The Harbour',
    event: 'summit',
    date: '2019-02-03',
    meta: { country: 'Utopia', outlet: 'ignored' },
    lines: [],
  });
  it.each([
    ['outlet', 'The Harbour'],
    ['event', 'summit'],
    ['year', '2019'],
    ['country', 'Utopia'],
    ['constructor', null],
    ['language', null],
    ['title', null],
  ])('by %s is %s', (by, group) => expect(groupOf(made, by)).toBe(group));
});
