import { checkGrouping, gather, type InferenceOptions, summarize } from '../compare/index.js';
import type { ActorRegistry } from '../components/actors/index.js';
import type { Analysis, Correction, Every, Warning } from '../model/index.js';
import { nameOf } from '../readers/index.js';
import { type Result, toText } from '../render/index.js';
import { readRegistry, subjectsNamed } from './actors-file.js';
import { askWithGold } from './coding/index.js';
import { analysesOf, quotedArticles, workOf } from './corpus.js';
import type { AnalysisFlags } from './options.js';
import { checkOutputs, type Outputs, writeOutputs } from './outputs.js';
import { progressOn } from './progress.js';
import { type AskedQuestion, type AskOptions, answered, asked, type QuestionName, type Subjects } from './questions.js';
import { readersNamed } from './readers.js';
import { readingOf } from './reading.js';
import { columnsOf, type Streams, wantsColor, write } from './streams.js';
import { mergedOf } from './summaries/index.js';
import { exitCodeOf, reportWarnings } from './warnings.js';

export interface CompareCommandOptions extends Subjects, Outputs, AnalysisFlags {
  /** Files of summaries that stand in place of articles. */
  readonly summary?: readonly string[] | undefined;
  readonly questions: readonly QuestionName[];
  /** As it was given, where summaries are compared. */
  readonly question?: readonly QuestionName[] | undefined;
  readonly every: Every;
  readonly by: string;
  readonly seed: number;
  readonly minArticles: number;
  readonly correction: Correction;
  readonly gold?: string | undefined;
  readonly minGold?: number | undefined;
  readonly full?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** `standpoint compare`: tables to stdout or JSON, and files where asked. Returns the exit code. */
export async function compareCommand(
  paths: readonly string[],
  given: CompareCommandOptions,
  streams: Streams,
): Promise<number> {
  const registry = await readRegistry(given.actors);
  const options = { ...given, ...subjectsNamed(given, registry) };
  const { by, seed, minArticles, every, correction } = options;
  await checkOutputs(options, paths);
  const inference = { seed, minArticles, correction, registry };
  const shared = { ...inference, by, every };
  // Asked of no articles, the questions show what is wrong with the options before any is read.
  const all = options.questions.flatMap((name) => asked(name, options, by));
  for (const { name, question } of all) answered(name, summarize([], question), shared);
  const warnings: Warning[] = [];
  const reading = [
    paths,
    { registry, ...(await readersNamed(options)), ...readingOf(options) },
    warnings,
    streams,
    options,
  ] as const;
  const progress = progressOn(streams);
  const onProgress = (done: number, total: number) =>
    progress.show(`comparing: ${Math.floor((100 * done) / Math.max(1, total))} %`);
  const comparisons = options.summary
    ? await ofSummaries(options.summary, options, { ...shared, onProgress })
    : options.gold === undefined
      ? await compared(workOf(...reading), all, { ...shared, onProgress })
      : await corrected(analysesOf(...reading), options.gold, all, {
          ...inference,
          minGold: options.minGold,
          onProgress,
        });
  progress.clear();
  // Before the tables: whoever reads those may stop at the first line.
  await writeOutputs(comparisons, options, streams, (results) => quotedArticles(results, paths, readingOf(options)));
  await write(streams.stdout, options.json ? asJson(comparisons) : asText(comparisons, options.full === true, streams));
  const said = comparisons.flatMap((comparison) => comparison.warnings);
  // The tables carry the warnings of the comparison; stderr has what the reading found, and all of it beside JSON.
  reportWarnings(options.json ? [...warnings, ...said] : warnings, streams);
  return exitCodeOf(warnings, options.strict === true, streams);
}

/** Analyses are forgotten once they are summarized, so that memory grows with the summaries alone. */
async function compared(
  reading: ReturnType<typeof workOf>,
  all: readonly AskedQuestion[],
  shared: AskOptions,
): Promise<Result[]> {
  const gathering = gather(
    all.map(({ question }) => question),
    shared,
  );
  const fields = new Map<string, Pick<Analysis, 'article'>>();
  for await (const work of reading) {
    if (work.schema === 'standpoint/summary@1') {
      gathering.merge(work);
      continue;
    }
    const { article } = work;
    fields.set(Object.keys({ ...article, ...article.meta }).join('\n'), { article });
    gathering.add(work);
  }
  checkGrouping([...fields.values()], shared.by);
  return gathering.summaries().map((summary, i) => answered(all[i]!.name, summary, shared));
}

/** Each summary answers its own question; those of time are asked for by name. */
async function ofSummaries(
  paths: readonly string[],
  { question = [], actors, allowMixed }: CompareCommandOptions,
  shared: AskOptions & { readonly registry: ActorRegistry },
): Promise<Result[]> {
  const { by: _, ...rest } = shared;
  const wanted = actors === undefined ? undefined : nameOf(shared.registry);
  const summaries = await mergedOf(paths, { registry: wanted, allowMixed });
  const inTime = question.includes('timeline');
  return summaries.map((summary) => {
    const { kind, by } = summary.question;
    return answered(inTime ? 'timeline' : kind, summary, { ...rest, by });
  });
}

/** With codes of some articles: these are looked up in the analyses, so all are kept. */
async function corrected(
  reading: AsyncIterable<Analysis>,
  gold: string,
  all: readonly AskedQuestion[],
  inference: InferenceOptions & { readonly minGold: number | undefined },
): Promise<readonly Result[]> {
  const analyses: Analysis[] = [];
  for await (const analysis of reading) analyses.push(analysis);
  return askWithGold(gold, all, analyses, inference);
}

function asJson(comparisons: readonly Result[]): string {
  return `${JSON.stringify(comparisons.length === 1 ? comparisons[0] : comparisons)}\n`;
}

function asText(comparisons: readonly Result[], full: boolean, streams: Streams): string {
  // Tables need 60 columns; a narrower terminal breaks the lines itself.
  const options = { width: Math.max(60, columnsOf(streams)), color: wantsColor(streams), full };
  const rule = `\n${'═'.repeat(options.width)}\n\n`;
  return comparisons.map((comparison) => toText(comparison, options)).join(rule);
}
