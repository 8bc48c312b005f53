import { describe, expect, it } from 'vitest';
import { analyzeAll, analyzeAsync } from '../../src/analyze.js';
import { compareRelationship, compareStance, compareSummary, compareVoices } from '../../src/compare/index.js';
import { summarize } from '../../src/compare/summary/index.js';
import type { AsyncScorer, WorkOptions } from '../../src/model/index.js';
import { lexiconScorer } from '../../src/readers/index.js';
import { corpus } from './corpus.js';

const analyses = corpus({ outlets: { A: 0.3, B: -0.3 }, articles: 4 });
const articles = ['1', '2', '3'].map((id) => ({ id, outlet: 'A', text: 'Russia praised Iran.' }));
const question = { kind: 'stance', actors: ['RUS'], by: 'outlet' } as const;
const summary = summarize(analyses, question);

/** Everything that takes a while, and into how many parts its progress is cut. */
const WORK: [string, (options: WorkOptions) => unknown, number][] = [
  ['analyzeAll', (options) => analyzeAll(articles, options), 3],
  ['summarize', (options) => summarize(analyses, question, options), 8],
  ['compareSummary', (options) => compareSummary(summary, options), 3],
  ['compareStance', (options) => compareStance(analyses, { actors: ['RUS'], ...options }), 16],
  ['compareRelationship', (options) => compareRelationship(analyses, { between: ['RUS', 'IRN'], ...options }), 16],
  ['compareVoices', (options) => compareVoices(analyses, options), 16],
];

describe.each(WORK)('%s', (_, work, total) => {
  it('says how far it is, to the end, and the same answer comes out', () => {
    const calls: number[] = [];
    const answer = work({
      onProgress: (done, of) => {
        expect(of).toBe(total);
        calls.push(done);
      },
    });
    expect(calls.at(-1)).toBe(total);
    expect(calls).toEqual([...calls].sort((a, b) => a - b));
    expect(calls.length).toBeGreaterThan(2);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(work({})));
  });

  it('does not begin when it was stopped before', () => {
    const reason = new Error('not today');
    expect(() => work({ signal: AbortSignal.abort(reason) })).toThrow(reason);
    expect(() => work({ signal: AbortSignal.abort() })).toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it('stops in the middle', () => {
    const controller = new AbortController();
    const calls: number[] = [];
    const onProgress = (done: number) => {
      calls.push(done);
      if (calls.length === 2) controller.abort(new Error('enough'));
    };
    expect(() => work({ signal: controller.signal, onProgress })).toThrow('enough');
    expect(calls).toHaveLength(2);
  });
});

describe('analyzeAsync', () => {
  it('rejects with the reason, before scoring and after it', async () => {
    const reason = new Error('closed');
    const scorer = lexiconScorer();
    const signal = AbortSignal.abort(reason);
    await expect(analyzeAsync(articles[0]!, { scorer, signal })).rejects.toBe(reason);
    const controller = new AbortController();
    const slow: AsyncScorer = {
      ...scorer,
      score: async (input) => {
        controller.abort(reason);
        return scorer.score(input);
      },
    };
    await expect(analyzeAsync(articles[0]!, { scorer: slow, signal: controller.signal })).rejects.toBe(reason);
  });
});
