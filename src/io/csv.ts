import { parse } from 'csv-parse/sync';
import type { Fields } from './fields.js';

/** A row of a CSV file, or what is wrong with it. Lines count from 1, the header included. */
export type CsvRow =
  | { readonly line: number; readonly record: Fields }
  | { readonly line: number; readonly error: string };

/** How often a file may be read over again, in multiples of its size, to save the rows below broken ones. */
const PATIENCE = 40;

/**
 * The rows of a CSV file with a header. The delimiter (comma, semicolon, tab) is taken from the header; quoted fields may
 * hold line breaks. A row with a quotation mark out of place, or with more fields than the header, is reported with its line; the rows
 * below it are read.
 */
export function rowsOf(source: string): CsvRow[] {
  const found: CsvRow[] = [];
  let header: readonly string[] | undefined;
  let rest = source.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(rest);
  let line = 0;
  let read = 0;
  while (rest !== '') {
    read += rest.length;
    if (read > PATIENCE * source.length + 1_000_000) {
      found.push({ line: line + 1, error: 'too many broken rows; the rest of the file was skipped' });
      break;
    }
    let lastLine = 0;
    let error: string | undefined;
    const take = (fields: readonly string[], end: number) => {
      const start = line + lastLine + 1;
      lastLine = end;
      if (fields.every((field) => field === '')) return;
      if (!header) header = fields.map((name) => name.trim());
      else if (fields.length > header.length) {
        found.push({ line: start, error: `${fields.length} fields under a header of ${header.length}` });
      } else found.push({ line: start, record: recordOf(header, fields) });
    };
    try {
      parse(rest, {
        delimiter,
        relax_column_count: true,
        on_record: (fields: string[], { lines }: { lines: number }) => {
          take(fields, lines);
          return null;
        },
      });
    } catch (cause) {
      error = cause instanceof Error ? cause.message.split(/[:,] (?:the |got |field |at )/, 1)[0] : 'broken row';
    }
    if (error === undefined) break;
    found.push({ line: line + lastLine + 1, error });
    rest = afterLines(rest, lastLine + 1);
    line += lastLine + 1;
  }
  return found;
}

function recordOf(header: readonly string[], fields: readonly string[]): Fields {
  const record: Record<string, string> = Object.create(null); // no prototype: a column may be called `__proto__`
  for (const [index, field] of fields.entries()) record[header[index] ?? ''] = field;
  return record;
}

function delimiterOf(source: string): string {
  const header = source.split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** What follows the first `lines` lines. */
function afterLines(text: string, lines: number): string {
  let at = 0;
  for (let index = 0; index < lines; index++) {
    const end = text.indexOf('\n', at);
    if (end < 0) return '';
    at = end + 1;
  }
  return text.slice(at);
}
