import { CommanderError } from 'commander';
import { type ErrorCode, StandpointError } from '../core/index.js';
import { cleanLine } from '../prose/index.js';
import { program } from './program.js';
import { type Streams, tell } from './streams.js';

export type { Streams } from './streams.js';

/** Mistakes in an option, found only when it is used. */
const BAD_USAGE: ReadonlySet<ErrorCode> = new Set(['invalid-option', 'unknown-option', 'invalid-dyad']);

/**
 * The command line as a function: results to `stdout`, progress, warnings and errors to `stderr`. Resolves to the exit
 * code: 0 done, 1 the data or a name in it was no good, 2 the command line was no good. Other errors are bugs and
 * reject.
 * @example await run(['compare', 'corpus', '--between', 'RUS,IRN'], process)
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  let code = 0;
  try {
    await program(streams, (result) => {
      code = result;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof StandpointError)) throw error;
    tell(streams, `error: ${cleanLine(error.message)}`);
    return BAD_USAGE.has(error.code) ? 2 : 1;
  }
}
