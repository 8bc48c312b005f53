import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StandpointError } from '../core/index.js';
import { jsonPieces } from './json-pieces.js';

/** One line of a JSON Lines file: its value, or what is wrong with it. Lines count from 1. */
export type JsonLine =
  | { readonly line: number; readonly value: unknown }
  | { readonly line: number; readonly error: string };

/**
 * The lines of a JSON Lines file, one at a time, in constant memory. A path that ends in `.gz` is unpacked. Blank lines are
 * passed over; a line that is no JSON is reported with its number and the next one goes on.
 * @throws unreadable when the file cannot be opened or unpacked
 * @example for await (const row of streamJsonl('articles.jsonl')) if ('value' in row) use(row.value)
 */
export async function* streamJsonl(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const text of linesOf(path)) {
    line++;
    const trimmed = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (trimmed !== '') yield decoded(line, trimmed);
  }
}

function decoded(line: number, text: string): JsonLine {
  try {
    return { line, value: JSON.parse(text) };
  } catch (cause) {
    return { line, error: cause instanceof Error ? cause.message.slice(0, 120) : 'no JSON' };
  }
}

/** Lines end in `\n` alone here: JSON may hold U+2028, at which Node's own reader of lines would cut. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A failing file must fail what reads from the unpacked stream.
  if (bytes !== file) file.on('error', (error) => bytes.destroy(error));
  const decoder = new TextDecoder();
  let parts: string[] = [];
  try {
    for await (const chunk of bytes) {
      const lines = decoder.decode(chunk as Uint8Array, { stream: true }).split('\n'); // binary streams give bytes
      for (let index = 0; index < lines.length - 1; index++) {
        parts.push(lines[index] ?? '');
        yield parts.join('');
        parts = [];
      }
      parts.push(lines.at(-1) ?? '');
    }
  } catch (cause) {
    throw new StandpointError(
      'unreadable',
      `${path} cannot be read: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    );
  } finally {
    file.destroy();
  }
  parts.push(decoder.decode());
  yield parts.join('');
}

/**
 * Writes one value a line. An existing file is replaced. Returns how many were written.
 * @throws unreadable when the file cannot be written
 */
export async function writeJsonl(path: string, values: Iterable<unknown> | AsyncIterable<unknown>): Promise<number> {
  const file = createWriteStream(path);
  const failed = once(file, 'error').then(([cause]) => {
    throw new StandpointError(
      'unreadable',
      `${path} cannot be written: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    );
  });
  const written = (async () => {
    let count = 0;
    for await (const value of values) {
      count++;
      const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);
      for (const piece of isRecord ? jsonPieces(value) : [JSON.stringify(value)]) {
        if (!file.write(piece)) await once(file, 'drain');
      }
      file.write('\n');
    }
    file.end();
    await once(file, 'close');
    return count;
  })();
  return Promise.race([written, failed]);
}
