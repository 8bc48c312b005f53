import { gather } from '../../compare/index.js';
import { jsonPieces, streamArticles, summarizeInWorkers, writeAtomically } from '../../io/index.js';
import type { Question, Summary, Warning } from '../../model/index.js';
import { checkActors, readExtraActors, readRegistry } from '../actors-file.js';
import { checkOutput } from '../check-output.js';
import { analysesOf } from '../corpus.js';
import { asked, type QuestionName, type Subjects } from '../questions.js';
import { type ReaderName, readersNamed } from '../readers.js';
import { type Streams, write } from '../streams.js';
import { exitCodeOf, reportWarnings } from '../warnings.js';

export interface SummarizeCommandOptions extends Subjects {
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
  checkActors([...options.between.flat(), ...options.stance], registry);
  await checkOutput(options.out, paths);
  const questions = options.questions.flatMap((name) => asked(name, options, options.by));
  const warnings: Warning[] = [];
  const made =
    options.workers === undefined
      ? await inOneThread(
          paths,
          questions.map(({ question }) => question),
          options,
          { warnings, streams },
        )
      : await inWorkers(
          paths,
          questions.map(({ question }) => question),
          options,
          warnings,
        );
  if (options.out === undefined) for (const line of lines(made)) await write(streams.stdout, line);
  else await writeAtomically(options.out, lines(made));
  reportWarnings(warnings, streams);
  return exitCodeOf(warnings, options.strict === true, streams);
}

async function inOneThread(
  paths: readonly string[],
  questions: readonly Question[],
  options: SummarizeCommandOptions,
  { warnings, streams }: { readonly warnings: Warning[]; readonly streams: Streams },
): Promise<Summary[]> {
  const gathering = gather(questions);
  const registry = await readRegistry(options.actors);
  const readers = await readersNamed(options);
  for await (const analysis of analysesOf(paths, { registry, ...readers }, warnings, streams)) gathering.add(analysis);
  return gathering.summaries();
}

async function inWorkers(
  paths: readonly string[],
  questions: readonly Question[],
  options: SummarizeCommandOptions,
  warnings: Warning[],
): Promise<Summary[]> {
  const actors = options.actors === undefined ? {} : { actors: await readExtraActors(options.actors) };
  const reading = streamArticles(paths, { onWarning: (warning) => warnings.push(warning) });
  return summarizeInWorkers(reading, questions, {
    workers: options.workers ?? 1,
    ...actors,
    ...(options.reader === 'lexicon' ? { reader: 'lexicon' as const } : {}),
    onFailure: ({ article, message }) =>
      warnings.push({
        code: 'skipped-record',
        message: `${article}: cannot be analysed (${message}); it was skipped`,
        article,
      }),
  });
}

export function* lines(summaries: readonly Summary[]): Generator<string> {
  for (const summary of summaries) {
    yield* jsonPieces(summary);
    yield '\n';
  }
}
