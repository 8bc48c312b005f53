import { unlink } from 'node:fs/promises';
import { type Gathering, gather } from '../../compare/index.js';
import type { ActorRegistry, RegistryData } from '../../components/actors/index.js';
import { StandpointError } from '../../core/index.js';
import { partOf, readSummaries, summarizeInWorkers } from '../../io/index.js';
import type { Article, Question, Warning } from '../../model/index.js';
import { nameOf } from '../../readers/index.js';
import { readActors, subjectsNamed } from '../actors-file.js';
import { checkOutput } from '../check-output.js';
import { skipped, streamOf, workOf } from '../corpus.js';
import type { AnalysisFlags } from '../options.js';
import { asked, type QuestionName, type Subjects } from '../questions.js';
import { readersNamed } from '../readers.js';
import { readingOf } from '../reading.js';
import { oneVersion, type Resumable, resumable, STOPPED } from '../saved/index.js';
import type { Streams } from '../streams.js';
import { exitCodeOf, reportWarnings } from '../warnings.js';
import { writeSummaries } from './write-summaries.js';

export interface SummarizeCommandOptions extends Subjects, AnalysisFlags {
  readonly questions: readonly QuestionName[];
  readonly by: string;
  readonly workers?: number | undefined;
  readonly out?: string | undefined;
  readonly resume?: boolean | undefined;
}

/** `standpoint summarize`: articles in, one mergeable summary a question out, a line each. Returns the exit code. */
export async function summarizeCommand(
  paths: readonly string[],
  options: SummarizeCommandOptions,
  streams: Streams,
): Promise<number> {
  const { out } = options;
  const { registry, further } = await readActors(options.actors);
  const subjects = subjectsNamed(options, registry);
  await checkOutput(out, paths);
  const questions = options.questions.flatMap((name) =>
    asked(name, subjects, options.by).map(({ question }) => question),
  );
  const warnings: Warning[] = [];
  const gathering = gather(questions, { registry });
  const done = resumable();
  if (options.resume && out !== undefined) await takeUp(partOf(out), gathering, done);
  const signal = out === undefined ? undefined : streams.interrupt?.();
  const work: Work = { registry, further, gathering, done, signal, warnings, streams };
  if (options.workers !== undefined) await inWorkers(paths, questions, options, work);
  else {
    const reading = { registry, ...(await readersNamed(options)), ...readingOf(options) };
    const given = { ...options, signal, isDone: done.has, mayBeEmpty: isFilter(paths) };
    for await (const each of workOf(paths, reading, warnings, streams, given)) {
      if (each.schema === 'standpoint/summary@1') gathering.merge(each);
      else gathering.add(each);
    }
  }
  reportWarnings(warnings, streams);
  const summaries = gathering.summaries();
  if (out !== undefined && signal?.aborted) {
    for (const { article, hash } of summaries[0]?.rows ?? []) done.add(article, hash);
    await writeSummaries(summaries, partOf(out), streams);
    done.tell(streams, partOf(out));
    return STOPPED;
  }
  await writeSummaries(summaries, out, streams);
  if (options.resume && out !== undefined) await unlink(partOf(out)).catch(() => undefined);
  return exitCodeOf(warnings, options.strict === true, streams);
}

interface Work {
  readonly registry: ActorRegistry;
  /** The actors of a file beside the built-in ones. */
  readonly further: RegistryData | undefined;
  readonly gathering: Gathering;
  readonly done: Resumable;
  readonly signal: AbortSignal | undefined;
  readonly warnings: Warning[];
  readonly streams: Streams;
}

/** As a filter it gives the summary of no articles for none: an engine may cut a corpus into parts of which some are empty. */
function isFilter(paths: readonly string[]): boolean {
  return paths.every((path) => path === '-');
}

/** What an earlier run left; nothing where it left nothing. */
async function takeUp(part: string, gathering: Gathering, done: Resumable): Promise<void> {
  try {
    for await (const summary of readSummaries(part)) {
      gathering.merge(summary);
      for (const { article, hash } of summary.rows) done.add(article, hash);
    }
  } catch (cause) {
    if (!(cause instanceof StandpointError) || cause.code !== 'unreadable') throw cause;
  }
}

/** @throws StandpointError `invalid-option` for a reader that does not read in threads */
async function inWorkers(
  paths: readonly string[],
  questions: readonly Question[],
  { workers = 1, reader = 'linear', groupEvents, allowMixed, ...flags }: SummarizeCommandOptions,
  { registry, further, gathering, done, signal, warnings, streams }: Work,
): Promise<void> {
  if (reader !== 'linear' && reader !== 'lexicon') {
    throw new StandpointError('invalid-option', `the reader "${reader}" does not read in threads; leave out --workers`);
  }
  const checked = oneVersion({ registry: nameOf(registry), allowMixed });
  const mayBeEmpty = isFilter(paths);
  /** Saved work needs no worker. */
  async function* articles(): AsyncGenerator<Article> {
    for await (const each of streamOf(paths, { ...readingOf(flags), groupEvents, mayBeEmpty }, warnings, streams)) {
      if (signal?.aborted) return;
      if ('id' in each) {
        if (!done.has(each)) yield each;
        continue;
      }
      const work = checked(each);
      if (work.schema === 'standpoint/summary@1') gathering.merge(work);
      else gathering.add(work);
    }
  }
  const summaries = await summarizeInWorkers(articles(), questions, {
    workers,
    reader,
    ...(further === undefined ? {} : { actors: further }),
    onFailure: ({ article, message }) => warnings.push(skipped(article, message)),
  });
  for (const summary of summaries) gathering.merge(summary);
}
