import type { Analysis, Correction, Every, Warning } from '../model/index.js';
import { type Result, toText } from '../render/index.js';
import { checkActors, readRegistry } from './actors-file.js';
import { askWithGold } from './coding/index.js';
import { analysesOf } from './corpus.js';
import { checkOutputs, type Outputs, writeOutputs } from './outputs.js';
import { progressOn } from './progress.js';
import { ask, type QuestionName, type Subjects } from './questions.js';
import { type ReaderName, readersNamed } from './readers.js';
import { columnsOf, type Streams, wantsColor, write } from './streams.js';
import { exitCodeOf, reportWarnings } from './warnings.js';

export interface CompareCommandOptions extends Subjects, Outputs {
  readonly questions: readonly QuestionName[];
  readonly every: Every;
  readonly actors?: string | undefined;
  readonly reader?: ReaderName | undefined;
  readonly weights?: string | undefined;
  readonly by: string;
  readonly groupEvents?: boolean | undefined;
  readonly seed: number;
  readonly minArticles: number;
  readonly correction: Correction;
  readonly gold?: string | undefined;
  readonly minGold?: number | undefined;
  readonly full?: boolean | undefined;
  readonly json?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/** `standpoint compare`: tables to stdout or JSON, and files where asked. Returns the exit code. */
export async function compareCommand(
  paths: readonly string[],
  options: CompareCommandOptions,
  streams: Streams,
): Promise<number> {
  const registry = await readRegistry(options.actors);
  checkActors([...options.between.flat(), ...options.stance], registry);
  const { by, seed, minArticles, every, correction } = options;
  await checkOutputs(options, paths);
  const shared = { by, seed, minArticles, every, correction, registry };
  // Asked of no articles, the questions show what is wrong with the options before any is read.
  for (const question of options.questions) ask(question, [], options, shared);
  const warnings: Warning[] = [];
  const analyses: Analysis[] = [];
  const reading = analysesOf(paths, { registry, ...(await readersNamed(options)) }, warnings, streams, {
    groupEvents: options.groupEvents ?? false,
  });
  for await (const analysis of reading) analyses.push(analysis);
  const progress = progressOn(streams);
  const onProgress = (done: number, total: number) =>
    progress.show(`comparing: ${Math.floor((100 * done) / Math.max(1, total))} %`);
  const asked = { ...shared, onProgress };
  const { every: _, ...inference } = asked;
  const comparisons: readonly Result[] =
    options.gold === undefined
      ? options.questions.flatMap((question) => ask(question, analyses, options, asked))
      : await askWithGold(options.gold, options.questions, analyses, options, {
          ...inference,
          ...(options.minGold === undefined ? {} : { minGold: options.minGold }),
        });
  progress.clear();
  // Before the tables: whoever reads those may stop at the first line.
  await writeOutputs(comparisons, options, streams);
  await write(streams.stdout, options.json ? asJson(comparisons) : asText(comparisons, options.full === true, streams));
  const said = comparisons.flatMap((comparison) => comparison.warnings);
  // The tables carry the warnings of the comparison; stderr has what the reading found, and all of it beside JSON.
  reportWarnings(options.json ? [...warnings, ...said] : warnings, streams);
  return exitCodeOf(warnings, options.strict === true, streams);
}

function asJson(comparisons: readonly Result[]): string {
  return `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons)}\n`;
}

function asText(comparisons: readonly Result[], full: boolean, streams: Streams): string {
  const options = { width: columnsOf(streams), color: wantsColor(streams), full };
  const rule = `\n${'═'.repeat(options.width)}\n\n`;
  return comparisons.map((comparison) => toText(comparison, options)).join(rule);
}
