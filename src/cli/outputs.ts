import { toSVG, writeAtomically } from '../io/index.js';
import type { Article } from '../model/index.js';
import { toCSV } from '../observations/index.js';
import { type Result, toHTML, toMarkdown, toRows, toVegaLite } from '../render/index.js';
import { checkOutput } from './check-output.js';
import type { Streams } from './streams.js';

/** Files that a comparison is also written to, by format. */
export interface Outputs {
  readonly html?: string | undefined;
  readonly md?: string | undefined;
  readonly csv?: string | undefined;
  readonly vega?: string | undefined;
  readonly svg?: string | undefined;
}

/** The articles that a result quotes, where a format shows them. */
type Articles = (results: readonly Result[]) => Promise<readonly Article[]>;

interface Format {
  readonly name: keyof Outputs;
  /** What the file is called in a sentence. */
  readonly what: string;
  readonly made: (results: readonly Result[], articles: Articles) => string | Promise<string>;
}

const FORMATS: readonly Format[] = [
  {
    name: 'html',
    what: 'report',
    made: async (results, articles) => toHTML(results, { articles: await articles(results) }),
  },
  { name: 'md', what: 'Markdown', made: (results) => results.map((result) => toMarkdown(result)).join('\n') },
  { name: 'csv', what: 'table', made: (results) => toCSV(toRows(results)) },
  { name: 'vega', what: 'chart', made: (results) => `${JSON.stringify(toVegaLite(results))}\n` },
  { name: 'svg', what: 'picture', made: (results) => toSVG(toVegaLite(results)) },
];

/** Writes the files asked for and says where they are. @throws StandpointError `unreadable`, `missing-peer` */
export async function writeOutputs(
  results: readonly Result[],
  outputs: Outputs,
  streams: Streams,
  articles: Articles,
): Promise<void> {
  for (const { name, what, made } of FORMATS) {
    const path = outputs[name];
    if (path === undefined) continue;
    await writeAtomically(path, [await made(results, articles)]);
    streams.stderr.write(`The ${what} is in ${path}\n`);
  }
}

/** Throws for a file that cannot be written or is to be read, before the work whose result it would hold. */
export async function checkOutputs(outputs: Outputs, inputs: readonly string[]): Promise<void> {
  for (const { name } of FORMATS) await checkOutput(outputs[name], inputs);
}
