import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { decodeBytes } from '../components/segment/index.js';
import { messageOf, StandpointError } from '../core/index.js';

/** A line of a file without what ends it, or why it cannot be had. Lines count from 1. */
export type FileLine =
  | { readonly line: number; readonly text: string; readonly isWestern: boolean }
  | { readonly line: number; readonly error: string };

/** Hears which share of a file was read, from 0 to 1, as packed as it is. */
export type OnShare = (share: number) => void;

/** No record is longer; a file of one enormous line must not fill the memory. */
const LONGEST = 128 * 1024 * 1024;
const NEWLINE = 10;

/**
 * The lines of a file, one at a time, in the memory of one line. A path that ends in `.gz` is unpacked. Text is UTF-8, or
 * UTF-16 with a byte-order mark; a line that is neither is read as Windows-1252 and says so. Lines end in `\n`
 * alone: JSON may hold U+2028, at which Node's own reader of lines would cut.
 * @throws unreadable when the file cannot be opened or unpacked
 */
export async function* linesOf(path: string, onShare?: OnShare): AsyncGenerator<FileLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const finish = (): FileLine => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const found: FileLine =
      length > LONGEST
        ? { line, error: `the line is longer than ${LONGEST / 1024 / 1024} MB` }
        : { line, ...decoded(bytes) };
    line++;
    parts = [];
    length = 0;
    return found;
  };
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length > LONGEST) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of asUtf8(bytesOf(path, onShare))) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  yield finish();
}

/** All bytes of a file, unpacked when it ends in `.gz`; undefined for more than `most`. @throws unreadable */
export async function contentOf(path: string, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytesOf(path)) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const STRICT = { fatal: true } as const;

function decoded(bytes: Uint8Array): { text: string; isWestern: boolean } {
  try {
    return { text: new TextDecoder('utf-8', STRICT).decode(bytes), isWestern: false };
  } catch {
    return { text: decodeBytes(bytes), isWestern: true };
  }
}

/** What begins with the byte-order mark of UTF-16 is recoded; everything else passes as it is. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  const encoder = new TextEncoder();
  for await (const chunk of chunks) {
    if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le');
    if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be');
    isFirst = false;
    yield decoder ? encoder.encode(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

/** The bytes of a file as they come, unpacked when it ends in `.gz`. @throws unreadable */
export async function* bytesOf(path: string, onShare?: OnShare): AsyncGenerator<Uint8Array> {
  // As everywhere, a single dash is standard input.
  const file = path === '-' ? process.stdin : createReadStream(path);
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A failing file must fail what reads from the unpacked stream.
  if (bytes !== file) file.on('error', (error: Error) => bytes.destroy(error));
  const size =
    onShare && path !== '-'
      ? await stat(path).then(
          (found) => found.size,
          () => 0,
        )
      : 0;
  try {
    for await (const chunk of bytes) {
      if (size > 0 && 'bytesRead' in file) onShare?.(Math.min(1, file.bytesRead / size));
      yield chunk;
    }
  } catch (cause) {
    const why = messageOf(cause);
    throw new StandpointError('unreadable', `${path} cannot be read: ${why}`, { cause });
  } finally {
    file.destroy();
  }
}
