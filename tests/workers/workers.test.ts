import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { describe, expect, it } from 'vitest';
import { answered } from '../../src/workers/pool.js';

const root = join(import.meta.dirname, '..', '..');
const question = { kind: 'relationship', between: ['RUS', 'IRN'], by: 'outlet' } as const;

// Workers run what was built; before `npm run build` there is nothing to run.
const isBuilt = existsSync(join(root, 'dist/worker.js'));
describe.skipIf(!isBuilt)('workers', async () => {
  if (!isBuilt) return;
  const { analyzeInWorkers, summarizeInWorkers } = await import(join(root, 'dist/node.js'));
  const { analyzeAll, summarize } = await import(join(root, 'dist/index.js'));
  const { readArticles } = await import(join(root, 'dist/node.js'));
  const articles = (await readArticles(join(root, 'corpus'))).slice(0, 20);

  it('give the analyses of one thread, in the order of the articles', async () => {
    const found: unknown[] = [];
    for await (const analysis of analyzeInWorkers(articles, { workers: 2 })) found.push(analysis);
    expect(JSON.stringify(found)).toBe(JSON.stringify(analyzeAll(articles)));
  });

  it('give the summaries of one thread', async () => {
    const [found] = await summarizeInWorkers(articles, [question], { workers: 2 });
    expect(JSON.stringify(found)).toBe(JSON.stringify(summarize(analyzeAll(articles), question)));
  });

  it('name an article that cannot be read, and go on', async () => {
    const failures: { article: string }[] = [];
    const [first] = articles;
    const odd = { ...first!, id: 'odd', text: 5 };
    const reading = analyzeInWorkers([odd, first!], { workers: 1, onFailure: (each: never) => failures.push(each) });
    const found: { article: { id: string } }[] = [];
    for await (const analysis of reading) found.push(analysis);
    expect(found.map(({ article }) => article.id)).toEqual([first!.id]);
    expect(failures.map(({ article }) => article)).toEqual(['odd']);
  });

  it('stop when they are told to', async () => {
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(summarizeInWorkers(articles, [question], { workers: 1, signal })).rejects.toThrow('enough');
  });

  it('refuse a number of workers that is none', async () => {
    await expect(summarizeInWorkers(articles, [question], { workers: 0 })).rejects.toThrow(/workers.*whole number/);
  });
});

describe('a worker that dies', () => {
  const batch = (id: string) => ({ articles: [{ id, outlet: 'A', text: '' }], questions: null });
  const pool = new Piscina({
    filename: join(import.meta.dirname, 'dies-once.mjs'),
    workerData: { marker: join(mkdtempSync(join(tmpdir(), 'standpoint-')), 'died') },
    minThreads: 1,
    maxThreads: 1,
  });

  it('is replaced, and its batch is done again', async () => {
    expect((await answered(batch('fine'), pool)).analyses).toEqual(['fine']);
  });

  it('over the same batch twice is an error that names the articles', async () => {
    await expect(answered(batch('poison'), pool)).rejects.toMatchObject({ code: 'worker-died' });
    await pool.destroy();
  });
});
