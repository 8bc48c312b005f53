import { gather } from '../../compare/index.js';
import { StandpointError } from '../../core/index.js';
import { jsonPieces, summarizeInWorkers, writeAtomically } from '../../io/index.js';
import type { Question, Summary, Warning } from '../../model/index.js';
import { readExtraActors, readRegistry, subjectsNamed } from '../actors-file.js';
import { checkOutput } from '../check-output.js';
import { analysesOf, skipped, streamOf } from '../corpus.js';
import { asked, type QuestionName, type Subjects } from '../questions.js';
import { type ReaderName, readersNamed } from '../readers.js';
import { type ReadingFlags, readingOf } from '../reading.js';
import { type Streams, write } from '../streams.js';
import { exitCodeOf, reportWarnings } from '../warnings.js';

export interface SummarizeCommandOptions extends Subjects, ReadingFlags {
  readonly questions: readonly QuestionName[];
  readonly by: string;
  readonly actors?: string | undefined;
  readonly reader?: ReaderName | undefined;
  readonly weights?: string | undefined;
  readonly workers?: number | undefined;
  readonly out?: string | undefined;
  readonly strict?: boolean | undefined;
}

/** `standpoint summarize`: articles in, one mergeable summary a question out, a line each. Returns the exit code. */
export async function summarizeCommand(
  paths: readonly string[],
  options: SummarizeCommandOptions,
  streams: Streams,
): Promise<number> {
  const registry = await readRegistry(options.actors);
  const subjects = subjectsNamed(options, registry);
  await checkOutput(options.out, paths);
  const questions = options.questions.flatMap((name) =>
    asked(name, subjects, options.by).map(({ question }) => question),
  );
  const warnings: Warning[] = [];
  if (options.workers !== undefined) {
    await writeSummaries(await inWorkers(paths, questions, options, { warnings, streams }), options.out, streams);
  } else {
    const gathering = gather(questions);
    const readers = await readersNamed(options);
    for await (const analysis of analysesOf(paths, { registry, ...readers, ...readingOf(options) }, warnings, streams))
      gathering.add(analysis);
    await writeSummaries(gathering.summaries(), options.out, streams);
  }
  reportWarnings(warnings, streams);
  return exitCodeOf(warnings, options.strict === true, streams);
}

/** @throws StandpointError `invalid-option` for a reader that does not read in threads */
async function inWorkers(
  paths: readonly string[],
  questions: readonly Question[],
  { workers = 1, actors, reader = 'linear', ...flags }: SummarizeCommandOptions,
  { warnings, streams }: { readonly warnings: Warning[]; readonly streams: Streams },
): Promise<Summary[]> {
  if (reader !== 'linear' && reader !== 'lexicon') {
    throw new StandpointError('invalid-option', `the reader "${reader}" does not read in threads; leave out --workers`);
  }
  return summarizeInWorkers(streamOf(paths, readingOf(flags), warnings, streams), questions, {
    workers,
    reader,
    ...(actors === undefined ? {} : { actors: await readExtraActors(actors) }),
    onFailure: ({ article, message }) => warnings.push(skipped(article, message)),
  });
}

/** A summary a line, to the file or to standard output. */
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
    yield* jsonPieces(summary);
    yield '\n';
  }
}
