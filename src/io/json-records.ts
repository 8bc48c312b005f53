import { readFile, stat } from 'node:fs/promises';
import { decodeBytes } from '../components/segment/index.js';
import type { Fields } from './fields.js';
import { type JsonLine, parseJson, streamJsonl } from './jsonl.js';

/** A record of a file of many, or what is wrong with it; `isWhole` when more than one record is lost with it. */
export type RecordRow =
  | { readonly line: number; readonly record: Fields; readonly isWestern?: boolean }
  | { readonly line: number; readonly error: string; readonly isWhole?: boolean };

/** A list of articles is taken into memory as a whole. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The records of a JSON Lines file, or of a JSON file: a list of records, one record, or an object that holds a list of them as
 * `articles`. A record of a list has its number for a line.
 */
export async function* jsonRecords(path: string): AsyncGenerator<RecordRow> {
  let isFirst = true;
  for await (const row of streamJsonl(path)) {
    if (isFirst && mayBeWhole(row)) {
      const whole = await wholeOf(path);
      if (whole !== undefined) {
        yield* whole;
        return;
      }
    }
    isFirst = false;
    yield recordOf(row);
  }
}

/** True for a first line that is no record of its own: a list, the beginning of a JSON text, or an answer that holds articles. */
function mayBeWhole(row: JsonLine): boolean {
  return 'error' in row || !isRecord(row.value) || Array.isArray(row.value.articles);
}

async function wholeOf(path: string): Promise<RecordRow[] | undefined> {
  if (path.endsWith('.gz') || (await stat(path)).size > MOST_BYTES) return undefined;
  const read = parseJson(decodeBytes(await readFile(path)));
  if ('error' in read) return undefined;
  const { value } = read;
  const records = isRecord(value) ? (Array.isArray(value.articles) ? value.articles : [value]) : value;
  if (!Array.isArray(records)) return undefined;
  return records.map((each, index) => recordOf({ line: index + 1, value: each }));
}

function recordOf(row: JsonLine): RecordRow {
  const { line } = row;
  if ('error' in row) return { line, error: `${row.error}; the line was skipped` };
  if (!isRecord(row.value)) return { line, error: 'not a JSON object; the line was skipped' };
  return { line, record: row.value, ...(row.isWestern ? { isWestern: true } : {}) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
