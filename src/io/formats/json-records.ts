import { stat } from 'node:fs/promises';
import { decodeBytes } from '../../components/segment/index.js';
import { isRecord } from '../../core/index.js';
import { contentOf, type OnShare } from '../file-lines.js';
import { type JsonLine, parseJson, streamJsonl } from '../jsonl.js';
import { NAMES } from '../record/index.js';
import type { RecordRow } from './found.js';

/** A list of articles is taken into memory as a whole. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Where answers hold their records: NewsAPI and GDELT, the Guardian, the New York Times, Media Cloud, and others like them. */
const LISTS = ['articles', 'results', 'stories', 'docs', 'data'];
const AROUND = ['response', 'data', 'articles'];

/**
 * The records of a JSON Lines file, or of a JSON file: a list of records, one record, or an answer that holds a list of them, such as
 * `{ articles: […] }` or `{ response: { results: […] } }`. A record of a list has its number for a line.
 */
export async function* jsonRecords(path: string, onShare?: OnShare): AsyncGenerator<RecordRow> {
  let isFirst = true;
  for await (const row of streamJsonl(path, onShare)) {
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

/** True for a first line that is no record of its own: a list, the beginning of a JSON text, or an answer that holds records. */
function mayBeWhole(row: JsonLine): boolean {
  return 'error' in row || !isRecord(row.value) || listIn(row.value) !== undefined;
}

async function wholeOf(path: string): Promise<RecordRow[] | undefined> {
  if (path === '-' || (await stat(path)).size > MOST_BYTES) return undefined;
  const bytes = await contentOf(path, MOST_BYTES);
  const read = bytes === undefined ? undefined : parseJson(decodeBytes(bytes));
  if (read === undefined || 'error' in read) return undefined;
  const { value } = read;
  const records = isRecord(value) ? (listIn(value) ?? [value]) : value;
  if (!Array.isArray(records)) return undefined;
  return records.map((each, index) => recordOf({ line: index + 1, value: each }));
}

/** The list of records that an answer holds; undefined for what is a record itself. */
function listIn(value: Record<string, unknown>): readonly unknown[] | undefined {
  if (NAMES.text.some((name) => name in value)) return undefined;
  for (const holder of [value, ...AROUND.map((name) => value[name])]) {
    if (!isRecord(holder)) continue;
    const list = LISTS.map((name) => holder[name]).find(
      (each) => Array.isArray(each) && (each.length === 0 || isRecord(each[0])),
    );
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

function recordOf(row: JsonLine): RecordRow {
  const { line } = row;
  if ('error' in row) return { line, error: `${row.error}; the line was skipped` };
  if (!isRecord(row.value)) return { line, error: 'not a JSON object; the line was skipped' };
  return { line, record: row.value, ...(row.isWestern ? { isWestern: true } : {}) };
}
