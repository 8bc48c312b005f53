import { isRecord, StandpointError } from '../core/index.js';
import { linesOf, type OnShare } from './file-lines.js';
import { jsonPieces } from './json-pieces.js';
import { writeAtomically } from './write-atomically.js';

/** One line of a JSON Lines file: its value, or what is wrong with it. Lines count from 1. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown; readonly isWestern?: boolean }
  | { readonly line: number; readonly error: string };

/**
 * The lines of a JSON Lines file, one at a time, in constant memory. A path that ends in `.gz` is unpacked. Blank lines are
 * passed over; a line that is no JSON is reported with its number and the next one goes on. `isWestern` stands
 * beside a line that was not UTF-8 and was read as Windows-1252.
 * @throws unreadable when the file cannot be opened or unpacked
 * @example for await (const row of streamJsonl('articles.jsonl')) if ('value' in row) use(row.value)
 */
export async function* streamJsonl(path: string, onShare?: OnShare): AsyncGenerator<JsonLine> {
  for await (const row of linesOf(path, onShare)) {
    if ('error' in row) yield row;
    else if (row.text.trim() !== '') {
      const found = parseJson(row.text);
      const { line } = row;
      yield 'error' in found ? { line, ...found } : { line, ...found, ...(row.isWestern ? { isWestern: true } : {}) };
    }
  }
}

/** The value of a JSON text, a byte-order mark before it passed over; or what is wrong with it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message.slice(0, 120) : 'no JSON' };
  }
}

/**
 * Writes one value a line. An existing file is replaced once the last value is written. Returns how many were written.
 * @throws unreadable when the file cannot be written; invalid-data for what has no JSON, such as a function
 */
export async function writeJsonl(path: string, values: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  await writeAtomically(path, lines());
  return count;

  async function* lines(): AsyncGenerator<string> {
    for await (const value of values) {
      count++;
      if (isRecord(value) && !('toJSON' in value)) yield* jsonPieces(value);
      else {
        const json = JSON.stringify(value);
        if (json === undefined) {
          throw new StandpointError('invalid-data', `value ${count} is of type ${typeof value}, which has no JSON`);
        }
        yield json;
      }
      yield '\n';
    }
  }
}
