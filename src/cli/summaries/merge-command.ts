import { adding } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { readSummaries } from '../../io/index.js';
import type { Summary } from '../../model/index.js';
import { checkOutput } from '../check-output.js';
import type { Streams } from '../streams.js';
import { writeSummaries } from './summarize-command.js';

/** `standpoint merge`: summaries of any parts in, one a question out. Returns the exit code. */
export async function mergeCommand(
  paths: readonly string[],
  { out }: { readonly out?: string | undefined },
  streams: Streams,
): Promise<number> {
  await checkOutput(out, paths);
  await writeSummaries(await mergedOf(paths), out, streams);
  return 0;
}

/** The summaries of the files, merged question by question, in the order in which the questions come first. */
export async function mergedOf(paths: readonly string[]): Promise<Summary[]> {
  const sums = new Map<string, ReturnType<typeof adding>>();
  for (const path of paths) {
    for await (const summary of readSummaries(path)) {
      const fields = Object.entries(summary.question).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = JSON.stringify(fields);
      const sum = sums.get(key) ?? adding(summary.question);
      sums.set(key, sum);
      sum.add(summary);
    }
  }
  if (sums.size > 0) return [...sums.values()].map((sum) => sum.total());
  throw new StandpointError('invalid-data', `no summary in ${paths.join(', ')}; standpoint summarize makes them`);
}
