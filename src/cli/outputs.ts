import { writeFile } from 'node:fs/promises';
import { StandpointError } from '../core/index.js';
import { toSVG } from '../io/index.js';
import { toCSV } from '../observations/index.js';
import { type Result, toHTML, toMarkdown, toRows, toVegaLite } from '../render/index.js';
import type { Streams } from './streams.js';

/** Files that a comparison is also written to, by format. */
export interface Outputs {
  readonly html?: string | undefined;
  readonly md?: string | undefined;
  readonly csv?: string | undefined;
  readonly vega?: string | undefined;
  readonly svg?: string | undefined;
}

interface Format {
  readonly name: keyof Outputs;
  /** What the file is called in a sentence. */
  readonly what: string;
  readonly made: (results: readonly Result[]) => string | Promise<string>;
}

const FORMATS: readonly Format[] = [
  { name: 'html', what: 'report', made: toHTML },
  { name: 'md', what: 'Markdown', made: (results) => results.map((result) => toMarkdown(result)).join('\n') },
  { name: 'csv', what: 'table', made: (results) => toCSV(toRows(results)) },
  { name: 'vega', what: 'chart', made: (results) => `${JSON.stringify(toVegaLite(results))}\n` },
  { name: 'svg', what: 'picture', made: (results) => toSVG(toVegaLite(results)) },
];

/** Writes the files asked for and says where they are. @throws StandpointError `unreadable`, `missing-peer` */
export async function writeOutputs(results: readonly Result[], outputs: Outputs, streams: Streams): Promise<void> {
  for (const { name, what, made } of FORMATS) {
    const path = outputs[name];
    if (path === undefined) continue;
    await writeOutput(path, what, await made(results));
    streams.stderr.write(`The ${what} is in ${path}\n`);
  }
}

export async function writeOutput(path: string, what: string, text: string | Iterable<string>): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StandpointError('unreadable', `the ${what} cannot be written to "${path}": ${why}`, { cause });
  }
}
