import { describe, expect, it } from 'vitest';
import { builtInRegistry } from '../../src/components/actors/index.js';
import { english } from '../../src/components/annotate/index.js';
import { type EvaluatedParts, type EvaluationSet, evaluate, groupNames } from '../../src/evaluate/index.js';
import type { Scorer } from '../../src/model/index.js';
import { scorerReader } from '../../src/readers/index.js';

/** Knows one word of praise and one of blame. */
const plain: Scorer = {
  name: 'plain',
  version: '1',
  score: ({ annotation, targets }) =>
    targets.map(() => {
      const score = /praised/.test(annotation.text) ? 0.8 : /blamed/.test(annotation.text) ? -0.8 : 0;
      const probabilities = {
        negative: score < 0 ? 0.8 : 0,
        neutral: 1 - Math.abs(score),
        positive: score > 0 ? 0.8 : 0,
      };
      return { probabilities, score, bias: score, cues: [] };
    }),
};
/** The same, but it looks at who is meant. */
const partial: Scorer = {
  ...plain,
  score: (input) =>
    plain.score(input).map((scored, i) => {
      const { span } = input.mentions[input.targets[i]!]!;
      const score = (input.annotation.text.charCodeAt(span.start) % 7) / 10;
      return { ...scored, score, bias: score };
    }),
};
const pipeline = (scorer: Scorer): EvaluatedParts => ({
  annotator: english(),
  registry: builtInRegistry(),
  reader: scorerReader(scorer),
});

const sentence = (id: string, text: string, mention: string, label: number) => ({
  id,
  text,
  start: text.indexOf(mention),
  end: text.indexOf(mention) + mention.length,
  label,
});
const newsmtsc: EvaluationSet = {
  file: 'newsmtsc-dev-rw',
  rows: [
    sentence('1', 'The mayor praised Ann Berg on Monday.', 'Ann Berg', 1),
    sentence('2', 'The mayor blamed Ann Berg on Monday.', 'Ann Berg', -1),
    sentence('3', 'The mayor met Ann Berg on Monday.', 'Ann Berg', 0),
    { id: '4', text: 'A row without a label.', start: 0, end: 1 },
  ],
  lines: [1, 2, 4, 5],
};

describe('evaluate', () => {
  it('scores what it finds, and says what it does not', () => {
    const report = evaluate([newsmtsc], { split: 'dev', only: ['newsmtsc', 'basil'], pipeline: pipeline(plain) });
    expect(report.metrics['newsmtsc.rw.f1']).toMatchObject({ value: 100, n: 3 });
    expect(report.metrics['newsmtsc.ece']?.value).toBeCloseTo((0.2 + 0.2 + 0) / 3, 9);
    expect(report.untold).toEqual(['newsmtsc.mt.f1', 'basil.pair']);
    expect(report.missing).toEqual(['basil']);
    expect(report.problems).toMatchObject([{ file: 'newsmtsc-dev-rw', line: 5 }]);
    expect(report.predictions['newsmtsc-dev-rw']?.[1]).toEqual({
      id: '2',
      probabilities: [0.8, 0.19999999999999996, 0],
    });
  });
  it('tells baselines from the library', () => {
    const rows = [
      { id: '1', text: 'Our so-called leaders utterly betrayed you!', biased: true, words: [] },
      { id: '2', text: 'The bank said rates rose 2 percent.', biased: false, words: [] },
    ];
    const babe: EvaluationSet = { file: 'babe-dev', rows, lines: [1, 2] };
    const { metrics } = evaluate([babe, newsmtsc], {
      split: 'dev',
      only: ['babe', 'newsmtsc'],
      pipeline: pipeline(plain),
    });
    expect(metrics['babe.f1']).toMatchObject({ value: 100, baseline: true });
    expect(metrics['newsmtsc.rw.f1']).not.toHaveProperty('baseline');
  });
  it('looks at the split asked for alone', () => {
    const report = evaluate([newsmtsc], { split: 'test', only: ['newsmtsc'], pipeline: pipeline(plain) });
    expect(report).toMatchObject({ metrics: {}, missing: ['newsmtsc'], predictions: {} });
  });
  it('reports progress', () => {
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => seen.push(done);
    evaluate([newsmtsc], { split: 'dev', only: ['newsmtsc'], pipeline: pipeline(plain), onProgress });
    expect(seen).toEqual([1, 2, 3]);
  });
  it('names the groups when one is misspelt', () => {
    expect(() => evaluate([], { split: 'dev', only: ['bazil'] })).toThrow(
      `"bazil" is no group of metrics; choose from ${groupNames().join(', ')}`,
    );
  });
});

describe('swap', () => {
  const texts = [
    'Russia praised the deal.',
    'The minister said Iran had blamed him.',
    'Turkish troops left the town on Friday.',
    'Nobody is named here.',
    'Vladimir Putin left the room.',
    // Another actor has no form for a first name.
    'The crowd cheered Ivanka Trump and praised Ivanka for her speech.',
  ];
  const set = { file: 'plover-dev', rows: texts.map((text) => ({ text })) };
  it('finds nothing in a scorer that does not look at names', () => {
    const { metrics } = evaluate([set], { split: 'dev', only: ['swap'], pipeline: pipeline(plain) });
    expect(metrics['swap.violations']).toMatchObject({ value: 0, n: 4 });
  });
  it('catches one that does', () => {
    const { metrics } = evaluate([set], { split: 'dev', only: ['swap'], pipeline: pipeline(partial) });
    expect(metrics['swap.violations']?.value).toBeGreaterThan(0);
  });
});

describe('coded articles', () => {
  const text = 'The mayor praised Russia on Monday. The mayor praised Turkey on Tuesday. He met nobody else.';
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const article = { id: '1', outlet: 'a', title: '', text };

  it('scores mentions in coded sentences by the first choice, and leaves out those that are none', () => {
    const sents = [
      { ...at('The mayor praised Russia on Monday.'), v: 'o', st: { RUS: [1, 0] }, t: {} },
      { ...at('The mayor praised Turkey on Tuesday.'), v: 'o', st: { TUR: 'W' }, t: { 'RUS-TUR': [1, 0] } },
    ];
    const set = { file: 'evidence-dev', rows: [{ ...article, top: ['RUS', 'TUR'], sents }] };
    const report = evaluate([set], { split: 'dev', only: ['states'], pipeline: pipeline(plain) });
    expect(report.problems).toEqual([]);
    expect(report.metrics['states.f1']).toMatchObject({ value: 100, n: 1 });
    expect(report.metrics['states.ece']?.value).toBeCloseTo(0.2, 9);
  });

  it('holds what a comparison quotes against the codes of those sentences', () => {
    const sents = [
      { ...at('The mayor praised Russia on Monday.'), v: 'o', st: { RUS: [1, 0] }, t: {} },
      { ...at('The mayor praised Turkey on Tuesday.'), v: 'mayor', st: { TUR: 'W' }, t: {} },
    ];
    const set = { file: 'evidence-dev', rows: [{ ...article, top: ['RUS', 'TUR'], sents }] };
    const { metrics } = evaluate([set], { split: 'dev', only: ['evidence'], pipeline: pipeline(plain) });
    // Both are shown as praise, of all words and of the mayor's; that of Turkey is no mention, and another's words.
    expect(metrics['evidence.stance']).toMatchObject({ value: 50, n: 2 });
    expect(metrics['evidence.quoted']).toMatchObject({ value: 50, n: 2 });
    expect(metrics['evidence.all']).toMatchObject({ value: 50, n: 4 });
    expect(metrics['evidence.voice']).toMatchObject({ value: 50, n: 4 });
    expect(metrics['evidence.found']).toMatchObject({ value: 100, n: 1 });
    expect(metrics['evidence.climate']).toBeUndefined();
  });

  it('reads the article toward each coded name, one that is not found as 0', () => {
    const actors = [
      { name: 'Russia', stance: 1, ev: [] },
      { name: 'Atlantis', stance: 0, ev: [] },
      { name: 'Turkey', stance: -1, ev: [] },
    ];
    const set = { file: 'article-codes-train', rows: [{ ...article, actors }] };
    const report = evaluate([set], { split: 'train', only: ['actors'], pipeline: pipeline(plain) });
    expect(report.problems).toEqual([]);
    expect(report.metrics['actors.f1']?.n).toBe(3);
    expect(report.predictions['article-codes-train']?.[0]).toMatchObject({
      id: '1',
      actors: [{ name: 'Russia' }, { name: 'Atlantis', stance: 0, label: 0 }, { name: 'Turkey' }],
    });
  });
});
