import { readFile } from 'node:fs/promises';
import { type ErrorCode, messageOf, StandpointError } from '../core/index.js';

/** A JSON file that an option names. @throws StandpointError `unreadable`, and `code` for what is not JSON */
export async function readJsonFile(path: string, what: string, code: ErrorCode = 'invalid-data'): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new StandpointError('unreadable', `cannot read the ${what} "${path}"; is the path right?`, { cause });
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new StandpointError(code, `the ${what} "${path}" is not JSON: ${messageOf(cause)}`, { cause });
  }
}
