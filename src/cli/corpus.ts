import { StandpointError } from '../core/index.js';
import { groupByEvent } from '../events/index.js';
import { readCorpus } from '../io/index.js';
import type { Analysis, Article, Warning } from '../model/index.js';
import { createPipeline, type PipelineOptions } from '../pipeline.js';
import { type ProgressLine, progressOn } from './progress.js';
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
  options: Pick<PipelineOptions, 'registry' | 'reader' | 'otherwise'>,
  warnings: Warning[],
  streams: Streams,
  { groupEvents = false }: { readonly groupEvents?: boolean } = {},
): AsyncGenerator<Analysis> {
  const progress = progressOn(streams);
  try {
    const articles = await articlesOf(paths, warnings, streams);
    const ready = groupEvents ? grouped(articles, { progress, warnings, streams }) : articles;
    let done = 0;
    for await (const analysis of createPipeline(options).stream(ready)) {
      done += 1;
      progress.show(`analysing ${done} of ${articles.length}`);
      yield analysis;
    }
  } finally {
    progress.clear();
  }
}

/** The articles below the paths. @throws StandpointError `unreadable`, `invalid-data` when there is none */
export async function articlesOf(
  paths: readonly string[],
  warnings: Warning[],
  streams: Streams,
): Promise<readonly Article[]> {
  const progress = progressOn(streams);
  const { articles } = await readCorpus(paths, {
    onProgress: ({ done, total }) => progress.show(`reading ${done} of ${total}`),
    onWarning: (warning) => warnings.push(warning),
  });
  progress.clear();
  if (articles.length > 0) return articles;
  // What was passed over is why there is nothing.
  reportWarnings(warnings, streams);
  throw new StandpointError(
    'invalid-data',
    `no articles in ${paths.map((path) => `"${path}"`).join(', ')}; give a folder, or files that end in .md, .txt, .html, .jsonl or .csv`,
  );
}

function grouped(
  articles: readonly Article[],
  { progress, warnings, streams }: { progress: ProgressLine; warnings: Warning[]; streams: Streams },
): readonly Article[] {
  const found = groupByEvent(articles, {
    onProgress: (done, total) => progress.show(`finding events in ${done} of ${total}`),
  });
  warnings.push(...found.warnings);
  progress.clear();
  streams.stderr.write(`${articles.length} articles report ${found.events.length} events\n`);
  return found.articles;
}
