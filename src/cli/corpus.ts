import type { ActorRegistry } from '../actors/index.js';
import { analyze } from '../analyze.js';
import { StandpointError } from '../errors.js';
import { readCorpus } from '../io/index.js';
import type { Analysis, Warning } from '../model/index.js';
import { progressOn } from './progress.js';
import type { Streams } from './streams.js';
import { reportWarnings } from './warnings.js';

/**
 * Reads the articles below the paths and analyses them one by one, so that a stream of results needs no more room
 * than one of them. Warnings about reading go to `warnings` as they come.
 * @throws StandpointError `unreadable` for a path that is not there, `invalid-data` when there is no article at all
 */
export async function* analysesOf(
  paths: readonly string[],
  registry: ActorRegistry,
  warnings: Warning[],
  streams: Streams,
): AsyncGenerator<Analysis> {
  const progress = progressOn(streams);
  try {
    const { articles } = await readCorpus(paths, {
      onProgress: ({ done, total }) => progress.show(`reading ${done} of ${total}`),
      onWarning: (warning) => warnings.push(warning),
    });
    if (articles.length === 0) {
      progress.clear();
      // What was passed over is why there is nothing.
      reportWarnings(warnings, streams);
      throw new StandpointError(
        'invalid-data',
        `no articles in ${paths.map((path) => `"${path}"`).join(', ')}; give a folder, or files that end in .md, .txt, .html, .jsonl or .csv`,
      );
    }
    for (const [index, article] of articles.entries()) {
      progress.show(`analysing ${index + 1} of ${articles.length}`);
      yield analyze(article, { registry });
    }
  } finally {
    progress.clear();
  }
}
