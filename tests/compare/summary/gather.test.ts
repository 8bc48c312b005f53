import { describe, expect, it } from 'vitest';
import { summarize, summarizeStream } from '../../../src/compare/index.js';
import type { Question } from '../../../src/model/index.js';
import { article } from '../../article/article.js';

const questions: Question[] = [
  { kind: 'stance', actors: ['RUS'], by: 'outlet' },
  { kind: 'voices', actors: [], by: 'outlet' },
];
const analyses = Array.from({ length: 200 }, (_, i) =>
  article({
    id: `a${i % 199}`,
    outlet: i % 2 ? 'The Harbour' : 'The Quay',
    // The last is the first once more.
    lines: [{ text: `Russia gained ${i % 199}.`, stance: [{ actor: 'RUS', score: ((i % 199) % 7) / 10 - 0.3 }] }],
  }),
).map((each, i) => (i === 199 ? { ...each, article: { ...each.article, outlet: 'The Quay' } } : each));

async function* asTheyCome() {
  yield* analyses;
}

describe('summarizeStream', () => {
  it('gives the bytes of summarizing all at once, for every question in one pass', async () => {
    const found = await summarizeStream(asTheyCome(), questions);
    expect(found.map((each) => JSON.stringify(each))).toEqual(
      questions.map((question) => JSON.stringify(summarize(analyses, question))),
    );
    expect(found[0]!.rows).toHaveLength(199);
    expect(found[0]!.warnings.map(({ code }) => code)).toContain('duplicate-article');
  });

  it('gives empty summaries of nothing', async () => {
    expect(await summarizeStream([], questions)).toEqual(questions.map((question) => summarize([], question)));
  });

  it('stops when it is told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(summarizeStream(analyses, questions, { signal })).rejects.toThrow('enough');
  });
});
