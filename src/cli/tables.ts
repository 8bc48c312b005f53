import { writeAtomically } from '../io/index.js';
import type { Analysis } from '../model/index.js';
import { codebook, type ListedArticle, toArticleRows, toCSV, toObservations } from '../observations/index.js';
import { checkOutput } from './check-output.js';
import type { Streams } from './streams.js';

/** Files for the tables of what was read. */
export interface TablePaths {
  /** Every reading of every sentence. */
  readonly csv?: string | undefined;
  readonly articles?: string | undefined;
}

/** Gathers the rows of one analysis after the other, so that no analysis is kept, and writes the files at the end. */
export async function openTables({ csv, articles }: TablePaths, inputs: readonly string[]) {
  await checkOutput(csv, inputs);
  await checkOutput(articles, inputs);
  const columns = codebook({ table: 'observations' }).map(({ column }) => column);
  const observed: string[] = [toCSV([], { columns })];
  const list: ListedArticle[] = [];
  return {
    add(analysis: Analysis): void {
      if (csv !== undefined) observed.push(toCSV(toObservations([analysis]), { columns, header: false }));
      if (articles !== undefined) list.push(...toArticleRows([analysis]));
    },
    async write({ stderr }: Streams): Promise<void> {
      if (csv !== undefined) await writeAtomically(csv, observed);
      if (articles !== undefined) await writeAtomically(articles, [toCSV(list)]);
      if (csv !== undefined) stderr.write(`The table is in ${csv}\n`);
      if (articles !== undefined) stderr.write(`The list of articles is in ${articles}\n`);
    },
  };
}
