import { CsvError, parse } from 'csv-parse/sync';
import { linesOf, type OnShare } from '../file-lines.js';
import type { Fields } from '../record/index.js';

/** A row of a CSV file, or what is wrong with it. Lines count from 1, the header included. */
export type CsvRow =
  | { readonly line: number; readonly record: Fields; readonly isWestern: boolean }
  | { readonly line: number; readonly error: string };

interface TextLine {
  readonly text: string;
  readonly isWestern: boolean;
}

/** Characters parsed at a time. */
const BLOCK = 1024 * 1024;
/** A quotation mark that is not closed within so many characters never will be. */
const LONGEST_FIELD = 32 * BLOCK;

/**
 * The rows of a CSV file with a header, a block at a time. The delimiter (comma, semicolon, tab) is taken from the header, or from
 * Excel's `sep=;` above it; quoted fields may hold line breaks, and quotation marks that are doubled or have a backslash before them. A
 * row with a quotation mark out of place, or with more fields than the header, is reported with its line; the rows below it are read.
 */
export async function* rowsOf(path: string, onShare?: OnShare): AsyncGenerator<CsvRow> {
  const table = new Table();
  let pending: TextLine[] = [];
  let size = 0;
  let wanted = BLOCK;
  for await (const line of linesOf(path, onShare)) {
    if ('error' in line) {
      yield* table.read(pending, true).rows;
      yield table.skipped(line.error);
      pending = [];
      size = 0;
      continue;
    }
    const { isWestern } = line;
    // Line ends of old and of Windows; the parser then knows but one.
    for (const text of line.text.replace(/\r$/, '').split('\r')) pending.push({ text, isWestern });
    size += line.text.length + 1;
    if (size < wanted) continue;
    const { rows, left } = table.read(pending, size > LONGEST_FIELD);
    yield* rows;
    pending = pending.slice(pending.length - left);
    size = pending.reduce((sum, { text }) => sum + text.length + 1, 0);
    // What is left is one field that goes on; it is looked at again when twice as much is there.
    wanted = BLOCK + 2 * size;
  }
  yield* table.read(pending, true).rows;
}

/** The rows of a text at hand, one after the other. */
export function rowsOfText(source: string): readonly CsvRow[] {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  return new Table().read(
    lines.map((text) => ({ text, isWestern: false })),
    true,
  ).rows;
}

class Table {
  private delimiter: string | undefined;
  private header: readonly string[] | undefined;
  /** Lines read so far. */
  private line = 0;

  skipped(error: string): CsvRow {
    this.line++;
    return { line: this.line, error };
  }

  /**
   * The rows of the lines, and how many lines at the end were left because a field in them is still open. Linear: a mark that opens where
   * none should closes at the next row with an odd number of them, so hardly a line is read more than twice.
   */
  read(lines: readonly TextLine[], areLast: boolean): { readonly rows: readonly CsvRow[]; readonly left: number } {
    const rows: CsvRow[] = [];
    const bytes = Buffer.from(lines.map(({ text }) => text).join('\n'));
    const starts = startsOf(bytes);
    let at = this.delimiter === undefined ? this.open(lines[0]?.text ?? '') : 0;
    const before = this.line;
    while (at < lines.length) {
      const rest = bytes.subarray(starts[at]);
      const from = at;
      const error = this.parse(rest, {}, (fields, end) => {
        rows.push(...this.take(fields, before + at + 1, lines[at]?.isWestern === true));
        at = from + end;
      });
      if (!error) break;
      if (error.code === 'CSV_QUOTE_NOT_CLOSED' && !areLast) {
        this.line = before + at;
        return { rows, left: lines.length - at };
      }
      const broken = lines[at]?.text ?? '';
      const escaped = broken.includes('\\"') ? this.escaped(bytes.subarray(starts[at])) : undefined;
      if (escaped) {
        rows.push(...this.take(escaped.fields, before + at + 1, lines[at]?.isWestern === true));
        at += escaped.lines;
        continue;
      }
      const why = error.message.split(/[:,] (?:the |got |field |at |a )/, 1)[0];
      rows.push({ line: before + at + 1, error: `${why}${this.idIn(broken)}; the row was skipped` });
      at++;
    }
    this.line = before + lines.length;
    return { rows, left: 0 };
  }

  /** Takes the delimiter from the first line. Returns how many lines are no part of the table. */
  private open(first: string): number {
    const said = /^\uFEFF?sep=(.)$/i.exec(first)?.[1];
    this.delimiter = said ?? delimiterOf(first);
    return said === undefined ? 0 : 1;
  }

  private parse(
    bytes: Buffer,
    options: { readonly escape?: string; readonly to?: number },
    take: (fields: readonly string[], lines: number) => void,
  ): CsvError | undefined {
    try {
      parse(bytes, {
        ...options,
        bom: true,
        delimiter: this.delimiter ?? ',',
        record_delimiter: '\n',
        relax_column_count: true,
        on_record: (fields: string[], { lines }: { lines: number }) => {
          take(fields, lines);
          return null;
        },
      });
      return undefined;
    } catch (cause) {
      if (cause instanceof CsvError) return cause;
      throw cause;
    }
  }

  /** The first row, read with backslashes before its marks, where that gives no more fields than the header has. */
  private escaped(bytes: Buffer): { readonly fields: readonly string[]; readonly lines: number } | undefined {
    let found: { fields: readonly string[]; lines: number } | undefined;
    this.parse(bytes, { escape: '\\', to: 1 }, (fields, lines) => {
      found ??= { fields, lines };
    });
    return found && found.fields.length <= (this.header?.length ?? 0) ? found : undefined;
  }

  private take(fields: readonly string[], line: number, isWestern: boolean): readonly CsvRow[] {
    if (fields.every((field) => field === '')) return [];
    if (!this.header) {
      this.header = fields.map((name) => name.trim());
      return [];
    }
    if (fields.length <= this.header.length) return [{ line, record: recordOf(this.header, fields), isWestern }];
    const error = `${fields.length} fields under a header of ${this.header.length}${this.idOf(fields)}`;
    return [{ line, error: `${error}; the row was skipped` }];
  }

  /** What a broken row seems to be called, so that it can be found again. */
  private idIn(text: string): string {
    return this.idOf(text.split(this.delimiter ?? ','));
  }

  private idOf(fields: readonly string[]): string {
    const column = this.header?.findIndex((name) => name.toLowerCase() === 'id') ?? -1;
    const id = fields[column]?.trim().slice(0, 80);
    return id ? ` in the row with the id "${id}"` : '';
  }
}

function recordOf(header: readonly string[], fields: readonly string[]): Fields {
  const record: Record<string, string> = Object.create(null); // no prototype: a column may be called `__proto__`
  for (const [index, field] of fields.entries()) record[header[index] ?? ''] = field;
  return record;
}

function delimiterOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Where each line begins. */
function startsOf(bytes: Buffer): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}
