import { checkSummary } from '../compare/index.js';
import { StandpointError } from '../core/index.js';
import type { Summary } from '../model/index.js';
import { streamJsonl } from './jsonl.js';

/**
 * The summaries of a JSON Lines file (also `.gz`), or of standard input where the path is `-`, one a line, each checked.
 * @throws unreadable; invalid-data, with file, line and path of the field, for what is no summary of this version
 */
export async function* readSummaries(path: string): AsyncGenerator<Summary> {
  for await (const row of streamJsonl(path)) {
    const refuse = (why: string, cause?: unknown) =>
      new StandpointError('invalid-data', `${path}:${row.line}: ${why}`, { cause });
    if ('error' in row) throw refuse(`no JSON: ${row.error}`);
    // Whatever it is, the check looks at all of it.
    const summary = row.value as Summary;
    try {
      checkSummary(summary);
    } catch (cause) {
      throw refuse(cause instanceof Error ? cause.message : String(cause), cause);
    }
    yield summary;
  }
}
