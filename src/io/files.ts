import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { StandpointError } from '../errors.js';

/** A file to read, with the name that its articles are known by. */
export interface CorpusFile {
  readonly path: string;
  /** Path from the folder given, with forward slashes; the file's own name when a file was given. */
  readonly name: string;
  /** True when it was named by the caller rather than found in a folder. */
  readonly named: boolean;
}

/**
 * The files below `paths`, folders searched through, in the order of their names (by code unit, so the same everywhere). A file reached twice is
 * listed once. Hidden files are passed over.
 * @throws unreadable when a path does not exist or may not be read
 */
export async function filesBelow(paths: readonly string[]): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory();
      const found = isFolder ? await below(path) : [path];
      for (const file of found) {
        const real = await realpath(file);
        if (seen.has(real)) continue;
        seen.add(real);
        files.push({
          path: file,
          name: isFolder ? relative(path, file).split(sep).join('/') : basename(file),
          named: !isFolder,
        });
      }
    } catch (cause) {
      throw new StandpointError(
        'unreadable',
        `"${path}" cannot be read (${(cause as NodeJS.ErrnoException).code ?? cause}): give a folder or a file that exists`, // errors of node:fs carry a code
        { cause },
      );
    }
  }
  return files;
}

async function below(folder: string): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await below(path)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
  }
  return found;
}
