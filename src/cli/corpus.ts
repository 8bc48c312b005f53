import { StandpointError } from '../core/index.js';
import { groupByEvent } from '../events/index.js';
import { streamArticles } from '../io/index.js';
import type { Analysis, Article, Warning } from '../model/index.js';
import { createPipeline, type PipelineOptions } from '../pipeline.js';
import { answersLater } from '../readers/index.js';
import type { Result } from '../render/index.js';
import { type ProgressLine, progressOn } from './progress.js';
import type { ReadingOptions } from './reading.js';
import type { Streams } from './streams.js';
import { reportWarnings } from './warnings.js';

/**
 * Reads the articles below the paths and analyses them one by one, so that a stream of results needs no more room
 * than one of them. Warnings about reading go to `warnings` as they come. With `groupEvents` the articles are first put
 * into events, and stderr says into how many.
 * @throws StandpointError `unreadable` for a path that is not there, `invalid-data` when there is no article at all
 */
export async function* analysesOf(
  paths: readonly string[],
  { columns, dateFormat, ...options }: Pick<PipelineOptions, 'registry' | 'reader' | 'otherwise'> & ReadingOptions,
  warnings: Warning[],
  streams: Streams,
  { groupEvents = false }: { readonly groupEvents?: boolean } = {},
): AsyncGenerator<Analysis> {
  const progress = progressOn(streams);
  const pipeline = createPipeline(options);
  let read = 0;
  async function* counted(articles: AsyncIterable<Article>): AsyncGenerator<Article> {
    for await (const article of articles) {
      progress.show(`analysing article ${++read}`);
      yield article;
    }
  }
  try {
    const articles = reading(paths, { columns, dateFormat }, { warnings, progress });
    const ready = counted(groupEvents ? grouped(articles, { progress, warnings, streams }) : articles);
    if ([options.reader, options.otherwise].some((each) => each !== undefined && answersLater(each))) {
      yield* pipeline.stream(ready);
    } else {
      for await (const article of ready) {
        const analysis = attempt(() => pipeline.analyze(article), article, warnings);
        if (analysis) yield analysis;
      }
    }
    progress.clear();
    if (read === 0) nothingIn(paths, warnings, streams);
  } finally {
    progress.clear();
  }
}

/** The articles below the paths, as they come. @throws StandpointError `unreadable`, `invalid-data` when there is none */
export async function* streamOf(
  paths: readonly string[],
  options: ReadingOptions,
  warnings: Warning[],
  streams: Streams,
): AsyncGenerator<Article> {
  const progress = progressOn(streams);
  let read = 0;
  try {
    for await (const article of reading(paths, options, { warnings, progress })) {
      read++;
      yield article;
    }
  } finally {
    progress.clear();
  }
  if (read === 0) nothingIn(paths, warnings, streams);
}

/** All of {@link streamOf}. */
export async function articlesOf(
  paths: readonly string[],
  options: ReadingOptions,
  warnings: Warning[],
  streams: Streams,
): Promise<readonly Article[]> {
  const articles: Article[] = [];
  for await (const article of streamOf(paths, options, warnings, streams)) articles.push(article);
  return articles;
}

function reading(
  paths: readonly string[],
  options: ReadingOptions,
  { warnings, progress }: { readonly warnings: Warning[]; readonly progress: ProgressLine },
): AsyncIterable<Article> {
  return streamArticles(paths, {
    ...options,
    onProgress: ({ done, total, file }) => progress.show(`reading ${done} of ${total}: ${file}`),
    onWarning: (warning) => warnings.push(warning),
  });
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

/** One article never costs another: what goes wrong with it is a warning that names it. */
function attempt(analyze: () => Analysis, article: Article, warnings: Warning[]): Analysis | undefined {
  try {
    return analyze();
  } catch (cause) {
    // What is wrong with the machine or the options is wrong with every article.
    if (cause instanceof StandpointError && cause.code !== 'invalid-article') throw cause;
    const why = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    warnings.push(skipped(article.id, why));
    return undefined;
  }
}

export function skipped(article: string, why: string): Warning {
  return { code: 'skipped-record', message: `${article}: cannot be analysed (${why}); it was skipped`, article };
}

async function* grouped(
  read: AsyncIterable<Article>,
  { progress, warnings, streams }: { progress: ProgressLine; warnings: Warning[]; streams: Streams },
): AsyncGenerator<Article> {
  const articles: Article[] = [];
  for await (const article of read) articles.push(article);
  if (articles.length === 0) return;
  const found = groupByEvent(articles, {
    onProgress: (done, total) => progress.show(`finding events in ${done} of ${total}`),
  });
  warnings.push(...found.warnings);
  progress.clear();
  streams.stderr.write(`${articles.length} articles report ${found.events.length} events\n`);
  yield* found.articles;
}
