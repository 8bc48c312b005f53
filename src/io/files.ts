import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { messageOf, StandpointError } from '../core/index.js';
import type { Warning } from '../model/index.js';

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
 * listed once. Hidden files are passed over; a folder or link inside that may not be followed is reported to `warn` and passed over.
 * @throws unreadable when a path given does not exist or may not be read
 */
export async function filesBelow(paths: readonly string[], warn: (warning: Warning) => void): Promise<CorpusFile[]> {
  const files: CorpusFile[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      files.push({ path, name: 'stdin.jsonl', named: true });
      continue;
    }
    try {
      const isFolder = (await stat(path)).isDirectory();
      const found = isFolder ? await below(path, warn) : [path];
      for (const file of found) {
        const real = await realPathOf(file, isFolder ? warn : undefined);
        if (real === undefined || seen.has(real)) continue;
        seen.add(real);
        files.push({
          path: file,
          name: isFolder ? relative(path, file).split(sep).join('/') : basename(file),
          named: !isFolder,
        });
      }
    } catch (cause) {
      throw unreadable(path, cause);
    }
  }
  return files;
}

/** For a path that the caller named. */
export function unreadable(path: string, cause: unknown): StandpointError {
  const message = `"${path}" cannot be read (${codeOf(cause)}): give a folder or a file that exists and may be read`;
  return new StandpointError('unreadable', message, { cause });
}

/** For a file or folder that was found on the way. */
export function passedOver(path: string, cause: unknown): Warning {
  return { code: 'lost-records', message: `${path}: cannot be read (${codeOf(cause)}); it was skipped` };
}

/** For a packed file of which a part may have been read. */
export function brokenOff(path: string, cause: unknown): Warning {
  return { code: 'lost-records', message: `${path}: breaks off (${codeOf(cause)}); the rest was skipped` };
}

function codeOf(cause: unknown): string {
  // Errors of node:fs carry a code, others only a message.
  return (cause as NodeJS.ErrnoException).code ?? messageOf(cause);
}

async function realPathOf(file: string, warn: ((warning: Warning) => void) | undefined): Promise<string | undefined> {
  try {
    const real = await realpath(file);
    // A pipe would wait for ever, a device never end; a folder behind a link may hold the link.
    if (warn && !(await stat(real)).isFile()) {
      warn({ code: 'lost-records', message: `${file}: a link to what is no file; it was skipped` });
      return undefined;
    }
    return real;
  } catch (cause) {
    if (!warn) throw cause;
    warn(passedOver(file, cause));
    return undefined;
  }
}

async function below(folder: string, warn: (warning: Warning) => void): Promise<string[]> {
  const found: string[] = [];
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    else if (entry.isDirectory()) {
      try {
        found.push(...(await below(path, warn)));
      } catch (cause) {
        warn(passedOver(path, cause));
      }
    }
  }
  return found;
}
