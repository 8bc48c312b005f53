import { writeFile } from 'node:fs/promises';
import { compareRelationship, compareStance } from '../compare/index.js';
import { StandpointError } from '../errors.js';
import type { Analysis, Comparison, Warning } from '../model/index.js';
import { toHTML, toText } from '../render/index.js';
import { checkActors, readRegistry } from './actors-file.js';
import { analysesOf } from './corpus.js';
import { columnsOf, type Streams, wantsColor, write } from './streams.js';
import { reportWarnings } from './warnings.js';

export interface CompareCommandOptions {
  /** Pairs of actor ids. */
  readonly between: readonly (readonly [string, string])[];
  readonly stance: readonly string[];
  readonly actors?: string | undefined;
  readonly by: string;
  readonly seed: number;
  readonly minArticles: number;
  readonly html?: string | undefined;
  readonly json?: boolean | undefined;
}

/** `standpoint compare`: tables to stdout or JSON, and a page where asked. Returns the exit code. */
export async function compareCommand(
  paths: readonly string[],
  options: CompareCommandOptions,
  streams: Streams,
): Promise<number> {
  const registry = await readRegistry(options.actors);
  checkActors([...options.between.flat(), ...options.stance], registry);
  const warnings: Warning[] = [];
  const analyses: Analysis[] = [];
  for await (const analysis of analysesOf(paths, registry, warnings, streams)) analyses.push(analysis);
  const { by, seed, minArticles } = options;
  const shared = { by, seed, minArticles, registry };
  const comparisons: Comparison[] = [
    ...options.between.map((between) => compareRelationship(analyses, { between, ...shared })),
    ...(options.stance.length > 0 ? [compareStance(analyses, { actors: options.stance, ...shared })] : []),
  ];
  await write(streams.stdout, options.json ? asJson(comparisons) : asText(comparisons, streams));
  if (options.html !== undefined) await writePage(options.html, comparisons);
  const said = comparisons.flatMap((comparison) => comparison.warnings);
  // The tables carry the warnings of the comparison; stderr has what the reading found, and all of it beside JSON.
  reportWarnings(options.json ? [...warnings, ...said] : warnings, streams);
  if (options.html !== undefined) streams.stderr.write(`The report is in ${options.html}\n`);
  return 0;
}

function asJson(comparisons: readonly Comparison[]): string {
  return `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons)}\n`;
}

function asText(comparisons: readonly Comparison[], streams: Streams): string {
  const options = { width: columnsOf(streams), color: wantsColor(streams) };
  const rule = `\n${'═'.repeat(options.width)}\n\n`;
  return comparisons.map((comparison) => toText(comparison, options)).join(rule);
}

async function writePage(path: string, comparisons: readonly Comparison[]): Promise<void> {
  try {
    await writeFile(path, toHTML(comparisons));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StandpointError('unreadable', `the report cannot be written to "${path}": ${why}`, { cause });
  }
}
