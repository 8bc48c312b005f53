import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, stat, unlink } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { messageOf, StandpointError } from '../core/index.js';
import { streamJsonl } from './jsonl.js';

/** A JSON Lines file that is written for long, packed where its name ends in `.gz`. */
export interface GrowingFile {
  /** Where it stands until it is whole. */
  readonly part: string;
  /** Waits where the disk is slower than the writer. */
  add(text: string): Promise<void>;
  /** Gives the file its name, in place of one that had it. */
  finish(): Promise<void>;
  /** Closes it as it is: every line in it is whole, and {@link resumed} goes on from there. */
  pause(): Promise<void>;
}

/**
 * A file that is called `path` once it is whole, and `path.part` until then. A device or pipe is written to as it is.
 * @throws unreadable, from whichever call finds that it cannot be written
 */
export async function growingFile(path: string): Promise<GrowingFile> {
  const found = await stat(path).catch(() => undefined);
  const isDevice = found !== undefined && !found.isFile();
  const part = isDevice ? path : partOf(path);
  const entry = path.endsWith('.gz') ? createGzip() : new PassThrough();
  const written = pipeline(entry, createWriteStream(part)).catch((cause: unknown) => {
    const why = messageOf(cause);
    throw new StandpointError('unreadable', `"${part}" cannot be written: ${why}`, { cause });
  });
  // Whoever adds or closes is told.
  written.catch(() => undefined);
  const close = async () => {
    entry.end();
    await written;
  };
  return {
    part,
    async add(text) {
      if (!entry.destroyed && entry.write(text)) return;
      await Promise.race([once(entry, 'drain'), written]);
    },
    async finish() {
      await close();
      if (!isDevice) await rename(part, path);
    },
    pause: close,
  };
}

/** Where a file stands until it is whole: it is written under this name. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/**
 * {@link growingFile} that begins with what an earlier run left in `path.part`; each value goes to `onValue`. A last line that was cut off
 * is dropped. Where there is no such file it begins anew.
 */
export async function resumed(path: string, onValue: (value: unknown) => void): Promise<GrowingFile> {
  const part = partOf(path);
  const before = `${path}.before${path.endsWith('.gz') ? '.gz' : ''}`;
  // What stands there already was left when this was broken off, and is the longer one.
  if (!(await exists(before)) && (await exists(part))) await rename(part, before);
  const file = await growingFile(path);
  if (!(await exists(before))) return file;
  try {
    for await (const row of streamJsonl(before)) {
      if ('error' in row) break;
      onValue(row.value);
      await file.add(`${JSON.stringify(row.value)}\n`);
    }
  } catch (cause) {
    // A packed file that was cut off ends in an error, when all that can be had of it was read.
    if (!(cause instanceof StandpointError) || cause.code !== 'unreadable') throw cause;
  }
  await unlink(before);
  return file;
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
