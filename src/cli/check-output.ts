import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';
import { messageOf, StandpointError } from '../core/index.js';

/**
 * Throws `unreadable` before any work is done when a file cannot be written, and `invalid-option` when it is one of those to be read.
 */
export async function checkOutput(path: string | undefined, inputs: readonly string[]): Promise<void> {
  if (path === undefined) return;
  const found = await stat(path).catch(() => undefined);
  for (const input of found ? inputs : []) {
    const read = await stat(input).catch(() => undefined);
    if (read?.ino === found?.ino && read?.dev === found?.dev) {
      throw new StandpointError('invalid-option', `"${path}" is to be read; give another file to write to`);
    }
  }
  for (const folder of found?.isFile() ? inputs : []) {
    const inside = relative(await realpath(folder).catch(() => folder), await realpath(path));
    const isBelow = !inside.startsWith('..') && !isAbsolute(inside);
    if (isBelow && !(await isReport(path))) {
      throw new StandpointError('invalid-option', `"${path}" stands in "${folder}", which is read; give another file`);
    }
  }
  if (found?.isDirectory()) throw new StandpointError('unreadable', `"${path}" is a folder; give a file to write to`);
  try {
    await access(found && !found.isFile() ? path : dirname(path), constants.W_OK);
  } catch (cause) {
    const why = messageOf(cause);
    throw new StandpointError('unreadable', `"${path}" cannot be written: ${why}`, { cause });
  }
}

/** A page of an earlier run may be replaced. */
async function isReport(path: string): Promise<boolean> {
  return (await readFile(path, 'utf8')).slice(0, 1000).includes('name="generator" content="standpoint"');
}
