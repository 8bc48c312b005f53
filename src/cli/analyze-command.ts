import { compactAnalysis, growingFile, jsonPieces, resumed } from '../io/index.js';
import type { Analysis, Warning } from '../model/index.js';
import { readRegistry } from './actors-file.js';
import { checkOutput } from './check-output.js';
import { analysesOf } from './corpus.js';
import { digest } from './digest/index.js';
import type { AnalysisFlags } from './options.js';
import { readersNamed } from './readers.js';
import { readingOf } from './reading.js';
import { resumable, STOPPED } from './saved/index.js';
import { columnsOf, type Streams, wantsColor, write } from './streams.js';
import { openTables, type TablePaths } from './tables.js';
import { exitCodeOf, reportWarnings } from './warnings.js';

export interface AnalyzeCommandOptions extends TablePaths, AnalysisFlags {
  readonly json?: boolean | undefined;
  /** A file for the analyses in their compact form. */
  readonly out?: string | undefined;
  readonly cues?: boolean | undefined;
  readonly resume?: boolean | undefined;
}

/** `standpoint analyze`: analyses as JSON or in a file, or a digest of each article. Returns the exit code. */
export async function analyzeCommand(
  paths: readonly string[],
  options: AnalyzeCommandOptions,
  streams: Streams,
): Promise<number> {
  await checkOutput(options.out, paths);
  const warnings: Warning[] = [];
  const tables = await openTables(options, paths);
  const stopped =
    options.out === undefined
      ? await shown(paths, options, { streams, warnings, tables })
      : await saved(paths, options.out, options, { streams, warnings, tables });
  if (!stopped) await tables.write(streams);
  reportWarnings(warnings, streams);
  return stopped ? STOPPED : exitCodeOf(warnings, options.strict === true, streams);
}

interface Around {
  readonly streams: Streams;
  readonly warnings: Warning[];
  readonly tables: Awaited<ReturnType<typeof openTables>>;
}

async function shown(
  paths: readonly string[],
  options: AnalyzeCommandOptions,
  { streams, warnings, tables }: Around,
): Promise<boolean> {
  let first = true;
  for await (const analysis of analysesOf(paths, await readingWith(options), warnings, streams, options)) {
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
  return false;
}

/** True when it was stopped before all was read; what was read stands in a file from which the next run goes on. */
async function saved(
  paths: readonly string[],
  out: string,
  options: AnalyzeCommandOptions,
  { streams, warnings, tables }: Around,
): Promise<boolean> {
  const done = resumable();
  const signal = streams.interrupt?.();
  // What an earlier run wrote has both; anything else would have been refused when it was written.
  const known = (value: unknown) => {
    const { article } = value as Pick<Analysis, 'article'>;
    done.add(article.id, article.hash);
  };
  const file = options.resume ? await resumed(out, known) : await growingFile(out);
  const reading = await readingWith(options);
  let count = 0;
  try {
    const work = { ...options, signal, isDone: done.has };
    for await (const analysis of analysesOf(paths, reading, warnings, streams, work)) {
      count++;
      warnings.push(...analysis.warnings);
      tables.add(analysis);
      for (const piece of jsonPieces(compactAnalysis(analysis, options))) await file.add(piece);
      await file.add('\n');
      done.add(analysis.article.id, analysis.article.hash);
    }
  } catch (cause) {
    await file.pause();
    throw cause;
  }
  if (signal?.aborted) {
    await file.pause();
    done.tell(streams, file.part);
    return true;
  }
  await file.finish();
  streams.stderr.write(`${count === 1 ? '1 analysis was' : `${count} analyses were`} written to ${out}\n`);
  return false;
}

async function readingWith(options: AnalyzeCommandOptions) {
  const registry = await readRegistry(options.actors);
  return { registry, ...(await readersNamed(options)), ...readingOf(options) };
}
