import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeBytes } from '../components/segment/index.js';
import type { Warning } from '../model/index.js';
import { passedOver } from './files.js';
import { parseJson } from './jsonl.js';
import type { Fields } from './record/index.js';

/** What the `manifest.json` beside a file says of it: `[{ "file": "a.txt", "outlet": …, "date": …, … }]`. */
export class Manifests {
  readonly #folders = new Map<string, Promise<ReadonlyMap<string, Fields>>>();

  constructor(private readonly warn: (warning: Warning) => void) {}

  /** Fields for the file at `path`; empty when no manifest names it. */
  async fieldsFor(path: string): Promise<Fields> {
    const folder = dirname(path);
    let entries = this.#folders.get(folder);
    if (!entries) {
      entries = this.#read(join(folder, 'manifest.json'));
      this.#folders.set(folder, entries);
    }
    const name = path.slice(folder.length).replace(/^[\\/]/, '');
    return (await entries).get(name) ?? {};
  }

  async #read(path: string): Promise<ReadonlyMap<string, Fields>> {
    const entries = new Map<string, Fields>();
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (cause) {
      // Most folders have none.
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') this.warn(passedOver(path, cause));
      return entries;
    }
    const broken = (code: Warning['code'], message: string) => this.warn({ code, message: `${path}: ${message}` });
    const read = parseJson(decodeBytes(bytes));
    if ('error' in read) {
      broken('lost-records', `no JSON (${read.error}); the manifest was skipped`);
      return entries;
    }
    if (!Array.isArray(read.value)) {
      broken('lost-records', 'not a list of objects with a field "file"; the manifest was skipped');
      return entries;
    }
    for (const [index, row] of read.value.entries()) {
      if (typeof row !== 'object' || row === null || typeof row.file !== 'string') {
        broken('skipped-record', `entry ${index + 1} has no field "file"; it was skipped`);
        continue;
      }
      const { file, ...fields } = row as { file: string } & Record<string, unknown>; // checked above
      entries.set(file.replace(/^\.\//, ''), fields);
    }
    return entries;
  }
}
