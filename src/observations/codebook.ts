import { checkKeys, demand } from '../core/index.js';
import { COLUMNS } from './columns.data.js';

/** The tables that a corpus and a comparison can be written as. */
export type CodebookTable = keyof typeof COLUMNS;

/** What one column of one table holds. */
export interface CodebookRow {
  readonly table: CodebookTable;
  readonly column: string;
  readonly type: string;
  readonly meaning: string;
}

/**
 * Every column of every table (or of one), with its type and meaning, for the appendix of a paper.
 * @throws StandpointError `unknown-option`, `invalid-option`
 * @example writeFileSync('codebook.csv', toCSV(codebook()))
 */
export function codebook(options: { readonly table?: CodebookTable } = {}): readonly CodebookRow[] {
  checkKeys(options, ['table']);
  const tables = Object.keys(COLUMNS) as CodebookTable[];
  const { table } = options;
  demand(table === undefined || tables.includes(table), 'table', table, `one of ${tables.join(', ')}`);
  return (table === undefined ? tables : [table]).flatMap((each) =>
    Object.entries(COLUMNS[each]).map(([column, [type, meaning]]) => ({ table: each, column, type, meaning })),
  );
}
