import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document.js';
import { defaultPipeline, type EvaluationSet, evaluate, evaluateLater } from '../../src/evaluate/index.js';
import { type BatchReader, lexiconReader, linearReader, type Reader } from '../../src/readers/index.js';

const row = (id: string, text: string, label: number) => ({
  id,
  text,
  start: text.indexOf('Lund'),
  end: text.indexOf('Lund') + 4,
  label,
});
const newsmtsc: EvaluationSet = {
  file: 'newsmtsc-dev-rw',
  rows: [
    row('1', 'The mayor praised Lund for a wonderful success.', 1),
    row('2', 'The mayor condemned Lund for a brutal attack.', -1),
    row('3', 'The mayor met Lund on a Monday.', 0),
    { id: '4', text: 'A row without a label.' },
  ],
};
const states: EvaluationSet = {
  file: 'evidence-dev',
  rows: [
    {
      id: 'e1',
      outlet: 'A',
      date: null,
      title: 'Grain',
      text: 'Russia condemned the brutal attack. Egypt thanked Russia for its generous help.',
      top: ['RUS', 'EGY'],
      sents: [{ start: 7, end: 42, v: 'o', st: { RUS: 0 }, t: {} }],
    },
  ],
};

/** Answers tomorrow what a reader answers today. */
function later(reader: Reader, asked: Document[]): BatchReader {
  const { name, version, requires } = reader;
  return {
    name,
    version,
    requires,
    answers: ['stances'],
    batch: 1,
    readAll: async (documents, wanted) => {
      asked.push(...documents);
      await new Promise((resolve) => setTimeout(resolve, 1));
      return documents.map((document) => reader.read(document, wanted));
    },
  };
}

describe('evaluateLater', () => {
  it('measures what the same reader would get at once', async () => {
    const sets = [newsmtsc, states];
    const only = ['newsmtsc', 'states'];
    const asked: Document[] = [];
    const reader = later(lexiconReader(), asked);
    const slow = await evaluateLater(sets, { split: 'dev', only, reader, otherwise: linearReader() });
    const fast = evaluate(sets, { split: 'dev', only, pipeline: { ...defaultPipeline(), reader: lexiconReader() } });
    expect(slow.metrics).toEqual(fast.metrics);
    expect(slow.predictions).toEqual(fast.predictions);
    expect(slow.problems).toEqual(fast.problems);
    const linear = evaluate(sets, { split: 'dev', only });
    expect(slow.predictions).not.toEqual(linear.predictions);
    expect(asked).toHaveLength(4);
  });

  it('asks once about a document that several groups read', async () => {
    const asked: Document[] = [];
    const reader = later(lexiconReader(), asked);
    const only = ['states', 'evidence'];
    await evaluateLater([states], { split: 'dev', only, reader, otherwise: linearReader() });
    expect(asked).toHaveLength(1);
  });
});
