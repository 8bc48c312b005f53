import { checkKeys } from '../core/index.js';

/** What a cell can hold. */
export type Cell = string | number | boolean | null | undefined;

/** Which columns, and whether they are named. */
export interface CSVOptions {
  /** Which columns, in which order; without it every column of any row, in the order they first come. */
  readonly columns?: readonly string[];
  /** Whether the first line names the columns. Default true. */
  readonly header?: boolean;
}

/**
 * Flat rows as CSV (RFC 4180): a line a row, the names of the columns above, null an empty cell, numbers in full precision with
 * a point. Lines end in `\r\n`; a text that holds line breaks is quoted. UTF-8 without a byte-order mark. No rows and no `columns`
 * give an empty string. @throws StandpointError `unknown-option`
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @example writeFileSync('numbers.csv', toCSV(toRows(comparison)))
 */
export function toCSV(rows: readonly object[], options: CSVOptions = {}): string {
  checkKeys(options, ['columns', 'header']);
  // Every row is read by the names of the columns: what else it is does not matter.
  const records = rows as readonly Readonly<Record<string, Cell>>[];
  const columns = options.columns ?? [...new Set(records.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return '';
  const head = options.header === false ? [] : [columns];
  const lines = [...head, ...records.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  const text = value === null || value === undefined ? '' : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
