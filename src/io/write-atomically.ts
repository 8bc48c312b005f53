import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { messageOf, StandpointError } from '../core/index.js';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name. What stood there before stays
 * until then. A device or pipe, such as `/dev/stdout`, is written to as it is.
 * @throws unreadable when the file cannot be written
 */
export async function writeAtomically(path: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const failed = (cause: unknown) => {
    const why = messageOf(cause);
    return new StandpointError('unreadable', `"${path}" cannot be written: ${why}`, { cause });
  };
  let target: string;
  let file: FileHandle;
  let temporary: string | undefined;
  try {
    // A link stays a link: what it leads to is replaced.
    target = await realpath(path).catch(() => path);
    const found = await stat(target).catch(() => undefined);
    temporary = found && !found.isFile() ? undefined : `${target}.${randomBytes(4).toString('hex')}.tmp`;
    file = await open(temporary ?? target, temporary ? 'wx' : 'w', found?.mode);
  } catch (cause) {
    throw failed(cause);
  }
  try {
    for await (const piece of pieces) await writeTo(file, piece, failed);
    await file.close();
    if (temporary) await rename(temporary, target);
  } catch (cause) {
    await file.close().catch(() => undefined);
    if (temporary) await unlink(temporary).catch(() => undefined);
    throw cause;
  }
}

/** What fails here is the file's fault; what fails in making the pieces is not. */
async function writeTo(file: FileHandle, piece: string, failed: (cause: unknown) => StandpointError): Promise<void> {
  try {
    await file.writeFile(piece);
  } catch (cause) {
    throw failed(cause);
  }
}
