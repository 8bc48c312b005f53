import { jsonPieces } from '../io/index.js';
import type { Warning } from '../model/index.js';
import { readRegistry } from './actors-file.js';
import { analysesOf } from './corpus.js';
import { digest } from './digest/index.js';
import { type ReaderName, readersNamed } from './readers.js';
import { type ReadingFlags, readingOf } from './reading.js';
import { columnsOf, type Streams, wantsColor, write } from './streams.js';
import { openTables, type TablePaths } from './tables.js';
import { exitCodeOf, reportWarnings } from './warnings.js';

export interface AnalyzeCommandOptions extends TablePaths, ReadingFlags {
  readonly actors?: string | undefined;
  readonly reader?: ReaderName | undefined;
  readonly weights?: string | undefined;
  readonly json?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/** `standpoint analyze`: one analysis a line as JSON, or a digest of each article. Returns the exit code. */
export async function analyzeCommand(
  paths: readonly string[],
  options: AnalyzeCommandOptions,
  streams: Streams,
): Promise<number> {
  const registry = await readRegistry(options.actors);
  const warnings: Warning[] = [];
  const tables = await openTables(options, paths);
  let first = true;
  for await (const analysis of analysesOf(
    paths,
    { registry, ...(await readersNamed(options)), ...readingOf(options) },
    warnings,
    streams,
  )) {
    warnings.push(...analysis.warnings);
    tables.add(analysis);
    if (options.json) {
      for (const piece of jsonPieces(analysis)) await write(streams.stdout, piece);
      await write(streams.stdout, '\n');
    } else {
      const text = digest(analysis, { width: columnsOf(streams), color: wantsColor(streams) });
      await write(streams.stdout, first ? text : `\n${text}`);
    }
    first = false;
  }
  await tables.write(streams);
  reportWarnings(warnings, streams);
  return exitCodeOf(warnings, options.strict === true, streams);
}
