import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { adding, questionNamed } from '../compare/index.js';
import { type RegistryData, registryWith } from '../components/actors/index.js';
import { demand, messageOf, StandpointError } from '../core/index.js';
import type { Analysis, Article, Question, Summary } from '../model/index.js';
import type { Batch, BatchResult, Failure, Settings } from './task.js';

/** Articles a worker gets at once: enough that sending costs little, few enough that all have work until the end. */
const BATCH = 16;
/** Batches that wait for each worker, so that none is idle and memory stays flat. */
const AHEAD = 2;

/** How many threads read, and by what. */
export interface WorkersOptions {
  /** Threads that read, from 1. */
  readonly workers: number;
  /** Actors beside the built-in ones. */
  readonly actors?: RegistryData;
  readonly reader?: 'linear' | 'lexicon';
  readonly signal?: AbortSignal;
  /** Called for every article that could not be analysed; the rest goes on. */
  readonly onFailure?: (failure: Failure) => void;
}

/**
 * Analyses in the order of the articles, the same bytes for any number of workers. A worker that dies is replaced and its
 * batch is done again.
 * @throws StandpointError `invalid-option`; `worker-died` when a batch ends its worker twice. An aborted `signal` rejects with its reason
 * @example for await (const analysis of analyzeInWorkers(await readArticles('corpus'), { workers: 4 })) use(analysis)
 */
export async function* analyzeInWorkers(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: WorkersOptions,
): AsyncGenerator<Analysis> {
  for await (const { analyses } of answers(articles, null, options)) yield* analyses;
}

/**
 * The summaries of articles, one for each question: workers send back no more than that.
 * @throws StandpointError as {@link analyzeInWorkers}
 * @example const [stance] = await summarizeInWorkers(await readArticles('corpus'), [{ kind: 'stance', actors: ['RUS'], by: 'outlet' }], { workers: 4 })
 */
export async function summarizeInWorkers(
  articles: AsyncIterable<Article> | Iterable<Article>,
  questions: readonly Question[],
  options: WorkersOptions,
): Promise<Summary[]> {
  const registry = registryWith(options.actors);
  const asked = questions.map((question) => questionNamed(question, [], registry));
  const sums = asked.map(adding);
  for await (const { summaries } of answers(articles, asked, options)) {
    for (const [i, sum] of sums.entries()) sum.add(summaries[i]!);
  }
  return sums.map((sum) => sum.total());
}

async function* answers(
  articles: AsyncIterable<Article> | Iterable<Article>,
  questions: readonly Question[] | null,
  options: WorkersOptions,
): AsyncGenerator<BatchResult> {
  const { workers, signal, onFailure } = options;
  const pool = await poolOf(options);
  const running: Promise<BatchResult>[] = [];
  try {
    for await (const batch of batches(articles)) {
      signal?.throwIfAborted();
      running.push(answered({ articles: batch, questions }, pool, signal));
      if (running.length >= AHEAD * workers) yield reported(await running.shift()!, onFailure);
    }
    while (running.length > 0) yield reported(await running.shift()!, onFailure);
  } finally {
    // Those that nobody waits for any more may fail.
    for (const each of running) each.catch(() => undefined);
    await pool.destroy();
  }
}

/** The answer to a batch, asked a second time when the worker died over it. */
export async function answered(batch: Batch, pool: Piscina, signal?: AbortSignal): Promise<BatchResult> {
  const ask = (): Promise<BatchResult> => pool.run(batch, signal ? { signal } : {});
  try {
    return await ask();
  } catch (first) {
    if (signal?.aborted) throw signal.reason;
    try {
      return await ask();
    } catch (cause) {
      if (signal?.aborted) throw signal.reason;
      const names = `${batch.articles[0]!.id}" … "${batch.articles.at(-1)!.id}`;
      const why = messageOf(first);
      throw new StandpointError('worker-died', `the articles "${names}" ended their worker twice: ${why}`, { cause });
    }
  }
}

function reported(answer: BatchResult, onFailure: WorkersOptions['onFailure']): BatchResult {
  for (const failure of answer.failures) onFailure?.(failure);
  return answer;
}

async function* batches(articles: AsyncIterable<Article> | Iterable<Article>): AsyncGenerator<Article[]> {
  let batch: Article[] = [];
  for await (const article of articles) {
    batch.push(article);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function poolOf({ workers, actors, reader = 'linear' }: WorkersOptions): Promise<Piscina> {
  demand(Number.isInteger(workers) && workers >= 1, 'workers', workers, 'a whole number from 1');
  const { Piscina } = await import('piscina');
  const settings: Settings = { actors, reader };
  // In the package the worker lies beside this module, in either format.
  const folder = typeof __dirname === 'string' ? __dirname : fileURLToPath(new URL('.', import.meta.url));
  return new Piscina({
    filename: join(folder, 'worker.js'),
    workerData: settings,
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: 1,
  });
}
