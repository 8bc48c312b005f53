import { type Command, Option } from 'commander';
import { READER_NAMES, type ReaderFlags } from './readers.js';
import { columnOption, type ReadingFlags } from './reading.js';

/** What {@link withArticles} adds. */
export interface ArticleFlags extends ReadingFlags {
  readonly actors?: string | undefined;
}

/** What {@link withAnalyses} adds. */
export interface AnalysisFlags extends ArticleFlags, ReaderFlags {
  readonly groupEvents?: boolean | undefined;
  readonly allowMixed?: boolean | undefined;
  readonly strict?: boolean | undefined;
}

/** Options of a command that takes articles. */
export function withArticles(command: Command): Command {
  return command
    .option('--actors <file>', 'JSON file of further actors')
    .addOption(columnOption())
    .option('--date-format <form>', 'how dates in numbers are written, such as DD/MM/YYYY or MM/DD/YYYY');
}

/** Options of a command that has something judged. */
export function withReader(command: Command): Command {
  return command
    .addOption(
      new Option('--reader <name>', 'who judges: linear, the plain lexicon, or neural (install onnxruntime-node)')
        .choices(READER_NAMES)
        .default('linear'),
    )
    .option('--weights <dir>', 'folder of the neural reader’s weights, where they are not installed');
}

/** Options of a command that takes articles, and analyses and summaries that were saved. */
export function withAnalyses(command: Command): Command {
  return withMixed(withReader(withArticles(command)))
    .option('--group-events', 'find which articles report the same event, where they do not say')
    .option('--strict', 'exit with 1 when a record or file was left out');
}

export function withMixed(command: Command): Command {
  return command.option('--allow-mixed', 'take saved work that another version, or other actors or readers, made');
}

export function resumeOption(): Option {
  return new Option('--resume', 'go on where the same command with --out was stopped');
}
