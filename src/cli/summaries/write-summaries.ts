import { jsonPieces, writeAtomically } from '../../io/index.js';
import type { Summary } from '../../model/index.js';
import { type Streams, write } from '../streams.js';

/** Rows of a line: a reader holds one line at a time, and no program takes a line of any length. */
const ROWS = 5000;

/** A summary a line, to the file or to standard output; one of very many articles takes several lines, which merging puts together. */
export async function writeSummaries(
  summaries: readonly Summary[],
  out: string | undefined,
  streams: Streams,
): Promise<void> {
  if (out !== undefined) await writeAtomically(out, lines(summaries));
  else for (const line of lines(summaries)) await write(streams.stdout, line);
}

function* lines(summaries: readonly Summary[]): Generator<string> {
  for (const summary of summaries) {
    for (let from = 0; from === 0 || from < summary.rows.length; from += ROWS) {
      const rows = summary.rows.slice(from, from + ROWS);
      yield* jsonPieces(from === 0 ? { ...summary, rows } : { ...summary, rows, warnings: [] });
      yield '\n';
    }
  }
}
