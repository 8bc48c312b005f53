import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Warning } from '../model/index.js';
import type { Fields } from './fields.js';

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
    let source: string;
    try {
      source = await readFile(path, 'utf8');
    } catch {
      return entries; // most folders have none
    }
    const broken = (message: string) => this.warn({ code: 'skipped-record', message: `${path}: ${message}` });
    let rows: unknown;
    try {
      rows = JSON.parse(source);
    } catch (cause) {
      broken(`no JSON (${cause instanceof Error ? cause.message.slice(0, 100) : cause}); the manifest was skipped`);
      return entries;
    }
    if (!Array.isArray(rows)) {
      broken('not a list of objects with a field "file"; the manifest was skipped');
      return entries;
    }
    for (const [index, row] of rows.entries()) {
      if (typeof row !== 'object' || row === null || typeof row.file !== 'string') {
        broken(`entry ${index + 1} has no field "file"; it was skipped`);
        continue;
      }
      const { file, ...fields } = row as { file: string } & Record<string, unknown>; // checked above
      entries.set(file, fields);
    }
    return entries;
  }
}
