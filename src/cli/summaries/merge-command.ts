import { createHash } from 'node:crypto';
import { adding, questionKey } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { readSummaries } from '../../io/index.js';
import type { Summary } from '../../model/index.js';
import { checkOutput } from '../check-output.js';
import { oneVersion, type VersionOptions } from '../saved/index.js';
import type { Streams } from '../streams.js';
import { writeSummaries } from './write-summaries.js';

/** `standpoint merge`: summaries of any parts in, one a question out. Returns the exit code. */
export async function mergeCommand(
  paths: readonly string[],
  { out, ...versions }: VersionOptions & { readonly out?: string | undefined },
  streams: Streams,
): Promise<number> {
  await checkOutput(out, paths);
  await writeSummaries(await mergedOf(paths, versions), out, streams);
  return 0;
}

/**
 * The summaries of the files, merged question by question, in the order in which the questions come first. A part that comes again, as of a
 * batch that was done twice, counts once without a word.
 */
export async function mergedOf(paths: readonly string[], versions: VersionOptions): Promise<Summary[]> {
  const checked = oneVersion(versions);
  const seen = new Set<string>();
  const sums = new Map<string, ReturnType<typeof adding>>();
  for (const path of paths) {
    for await (const summary of readSummaries(path)) {
      const print = createHash('sha256').update(JSON.stringify(summary)).digest('base64');
      if (seen.has(print)) continue;
      seen.add(print);
      const key = questionKey(summary.question);
      const sum = sums.get(key) ?? adding(summary.question);
      sums.set(key, sum);
      sum.add(checked(summary));
    }
  }
  if (sums.size > 0) return [...sums.values()].map((sum) => sum.total());
  throw new StandpointError('invalid-data', `no summary in ${paths.join(', ')}; standpoint summarize makes them`);
}
