import { builtInRegistry } from '../components/actors/index.js';
import { StandpointError } from '../core/index.js';
import { groupByEvent } from '../events/index.js';
import { type ReadOptions, type Saved, streamArticles, streamWork } from '../io/index.js';
import type { Analysis, Article, Warning } from '../model/index.js';
import { createPipeline, type PipelineOptions } from '../pipeline.js';
import { nameOf } from '../readers/index.js';
import type { Result } from '../render/index.js';
import { type Pace, type ProgressLine, paceOf, progressOn } from './progress.js';
import type { ReadingOptions } from './reading.js';
import { oneVersion } from './saved/index.js';
import type { Streams } from './streams.js';
import { reportWarnings } from './warnings.js';

type Reading = Pick<PipelineOptions, 'registry' | 'reader' | 'otherwise'> & ReadingOptions;

/** What is done to articles before they are analysed, and what saved work is let pass. */
export interface SourceOptions {
  readonly groupEvents?: boolean | undefined;
  /** Work of other versions is taken too. */
  readonly allowMixed?: boolean | undefined;
  /** Articles that an earlier run has read. */
  readonly isDone?: (article: Article) => boolean;
  /** Nothing to read is no error: an engine may hand a filter an empty part. */
  readonly mayBeEmpty?: boolean | undefined;
  /** Once aborted, no further article is read. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the articles below the paths and analyses them one by one, so that a stream of results needs no more room
 * than one of them; analyses and summaries that were saved are handed on. Warnings about reading go to `warnings` as they come. With
 * `groupEvents` the articles are first put into events, and stderr says into how many.
 * @throws StandpointError `unreadable` for a path that is not there, `invalid-data` when there is nothing at all, or work of another version
 */
export async function* workOf(
  paths: readonly string[],
  { columns, dateFormat, ...options }: Reading,
  warnings: Warning[],
  streams: Streams,
  { groupEvents = false, allowMixed, mayBeEmpty, isDone, signal }: SourceOptions = {},
): AsyncGenerator<Saved> {
  const progress = progressOn(streams);
  const pipeline = createPipeline(options);
  const checked = oneVersion({ registry: nameOf(options.registry ?? builtInRegistry()), allowMixed });
  const pace = paceOf();
  const found = streamWork(paths, reading({ columns, dateFormat }, { warnings, progress, pace }));
  const all = groupEvents ? grouped(found, { progress, warnings, streams }) : found;
  const source: AsyncIterator<Article | Saved> = all[Symbol.asyncIterator]();
  let read = 0;
  let next: IteratorResult<Article | Saved>;
  const advance = async () => {
    next = signal?.aborted ? { done: true, value: undefined } : await source.next();
    if (!next.done) progress.show(`analysing article ${++read}${pace.said(read)}`);
  };
  /** The articles up to the next saved work. */
  async function* run(): AsyncGenerator<Article> {
    while (!next.done && 'id' in next.value) {
      const article = next.value;
      if (!isDone?.(article)) yield article;
      await advance();
    }
  }
  const onFailure = (article: Article, cause: unknown) => {
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    warnings.push(skipped(article.id, why));
  };
  try {
    await advance();
    while (!next!.done) {
      if ('id' in next!.value) {
        for await (const analysis of pipeline.stream(run(), { onFailure })) yield checked(analysis);
      } else {
        yield checked(next!.value);
        await advance();
      }
    }
    progress.clear();
    if (read === 0 && !mayBeEmpty && !signal?.aborted) nothingIn(paths, warnings, streams);
  } finally {
    progress.clear();
    await source.return?.();
  }
}

/** {@link workOf} where summaries are of no use. @throws StandpointError `invalid-data` for one */
export async function* analysesOf(...given: Parameters<typeof workOf>): AsyncGenerator<Analysis> {
  for await (const work of workOf(...given)) {
    if (work.schema === 'standpoint/summary@1') {
      throw new StandpointError('invalid-data', `${given[0].join(', ')}: a summary has no analyses; give the articles`);
    }
    yield work;
  }
}

/**
 * What stands below the paths, as it comes: articles, and analyses and summaries that were saved.
 * @throws StandpointError `unreadable`, `invalid-data` when there is nothing
 */
export async function* streamOf(
  paths: readonly string[],
  { groupEvents = false, mayBeEmpty, ...options }: ReadingOptions & Pick<SourceOptions, 'groupEvents' | 'mayBeEmpty'>,
  warnings: Warning[],
  streams: Streams,
): AsyncGenerator<Article | Saved> {
  const progress = progressOn(streams);
  const pace = paceOf();
  let read = 0;
  try {
    const found = streamWork(paths, reading(options, { warnings, progress, pace }));
    for await (const each of groupEvents ? grouped(found, { progress, warnings, streams }) : found) {
      progress.show(`article ${++read}${pace.said(read)}`);
      yield each;
    }
  } finally {
    progress.clear();
  }
  if (read === 0 && !mayBeEmpty) nothingIn(paths, warnings, streams);
}

/** The articles below the paths. @throws StandpointError `unreadable`, `invalid-data` when there is none */
export async function articlesOf(
  paths: readonly string[],
  options: ReadingOptions,
  warnings: Warning[],
  streams: Streams,
): Promise<readonly Article[]> {
  const articles: Article[] = [];
  const progress = progressOn(streams);
  for await (const article of streamArticles(paths, reading(options, { warnings, progress }))) articles.push(article);
  progress.clear();
  return articles.length > 0 ? articles : nothingIn(paths, warnings, streams);
}

function reading(
  options: ReadingOptions,
  { warnings, progress, pace }: { readonly warnings: Warning[]; readonly progress: ProgressLine; readonly pace?: Pace },
): ReadOptions {
  return {
    ...options,
    onProgress: ({ done, total, share, file }) => {
      pace?.reach((done + share) / Math.max(1, total));
      if (share === 0) progress.show(`reading ${done} of ${total}: ${file}`);
    },
    onWarning: (warning) => warnings.push(warning),
  };
}

/**
 * The articles that results quote, read again: while they are compared none is kept. None from standard input, which is read but once.
 */
export async function quotedArticles(
  results: readonly Result[],
  paths: readonly string[],
  options: ReadingOptions,
): Promise<readonly Article[]> {
  const quoting = results.flatMap(({ channels }) =>
    channels.flatMap((channel) => [...channel.groups, ...('differences' in channel ? channel.differences : [])]),
  );
  const quoted = quoting.flatMap((each) => ('evidence' in each ? each.evidence : []));
  const wanted = new Set(quoted.map(({ article }) => article));
  const articles: Article[] = [];
  if (wanted.size === 0 || paths.length === 0 || paths.includes('-')) return articles;
  for await (const article of streamArticles(paths, options)) if (wanted.has(article.id)) articles.push(article);
  return articles;
}

function nothingIn(paths: readonly string[], warnings: readonly Warning[], streams: Streams): never {
  // What was passed over is why there is nothing.
  reportWarnings(warnings, streams);
  const where = paths.map((path) => `"${path}"`).join(', ');
  const what = 'give a folder, or files such as .txt, .html, .csv, .jsonl or .docx (standpoint --help names all)';
  throw new StandpointError(
    'invalid-data',
    `no articles in ${where}; ${warnings.length > 0 ? 'what is said above is why' : what}`,
  );
}

export function skipped(article: string, why: string): Warning {
  return { code: 'skipped-record', message: `${article}: cannot be analysed (${why}); it was skipped`, article };
}

/** Articles with their events; saved work has had its chance and passes as it is. */
async function* grouped(
  read: AsyncIterable<Article | Saved>,
  { progress, warnings, streams }: { progress: ProgressLine; warnings: Warning[]; streams: Streams },
): AsyncGenerator<Article | Saved> {
  const articles: Article[] = [];
  for await (const each of read) {
    if ('id' in each) articles.push(each);
    else yield each;
  }
  if (articles.length === 0) return;
  const found = groupByEvent(articles, {
    onProgress: (done, total) => progress.show(`finding events in ${done} of ${total}`),
  });
  warnings.push(...found.warnings);
  progress.clear();
  streams.stderr.write(`${articles.length} articles report ${found.events.length} events\n`);
  yield* found.articles;
}
