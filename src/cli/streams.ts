import { wrap } from '../prose/index.js';

/** Where text goes; `process.stdout` is one. */
export interface Sink {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  once?(event: 'drain', listener: () => void): unknown;
}

/** Everything the command line touches, handed in so that a test can stand in for a terminal. */
export interface Streams {
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** From this call on Ctrl-C does not end the program but aborts the signal; a second one ends it. */
  interrupt?(): AbortSignal;
}

/** Writes and, when the reader is slower than the writer, waits for it. */
export async function write(sink: Sink, text: string): Promise<void> {
  if (sink.write(text) === false && sink.once) {
    await new Promise<void>((resolve) => sink.once?.('drain', resolve));
  }
}

/** Columns that `COLUMNS` or the terminal has, kept between 40 and 140; 80 when neither says. */
export function columnsOf({ stdout, env }: Streams): number {
  const told = /^\d{1,6}$/.test(env.COLUMNS ?? '') ? Number(env.COLUMNS) : 0;
  const columns = told || (stdout.isTTY && stdout.columns) || 80;
  return Math.min(140, Math.max(40, Math.floor(columns)));
}

/** True for a terminal, unless `NO_COLOR` is set or `FORCE_COLOR` is 0; see https://no-color.org. */
export function wantsColor({ stdout, env }: Streams): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(?:0|false)$/i.test(env.FORCE_COLOR);
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** A line to stderr; a terminal gets it broken between words. */
export function tell({ stderr }: Streams, line: string): void {
  const lines = stderr.isTTY && stderr.columns ? wrap(line, Math.max(40, stderr.columns - 2)) : [line];
  stderr.write(`${lines.join('\n  ')}\n`);
}
