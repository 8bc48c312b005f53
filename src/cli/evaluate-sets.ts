import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf, StandpointError } from '../core/index.js';
import { type EvaluationSet, isOf, type RowProblem, SET_NAMES, type Split } from '../evaluate/index.js';

export interface LoadedSets {
  readonly sets: readonly EvaluationSet[];
  /** Lines that are not JSON. */
  readonly problems: readonly RowProblem[];
}

/**
 * Reads every known set of a split from a folder: `<set>-<split>.jsonl` and `<set>-<split>-<part>.jsonl`. Lines that are
 * not JSON are reported and skipped.
 * @throws StandpointError `unreadable` when the folder or a file of it cannot be read
 */
export async function loadSets(folder: string, split: Split): Promise<LoadedSets> {
  const names = await orUnreadable(folder, readdir(folder));
  const sets: EvaluationSet[] = [];
  const problems: RowProblem[] = [];
  for (const name of names.filter((each) => each.endsWith('.jsonl')).sort()) {
    const file = name.slice(0, -'.jsonl'.length);
    if (!SET_NAMES.some((set) => isOf(file, set, split))) continue;
    const path = join(folder, name);
    const rows: unknown[] = [];
    const lines: number[] = [];
    for (const [i, line] of (await orUnreadable(path, readFile(path, 'utf8'))).split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        rows.push(JSON.parse(line));
        lines.push(i + 1);
      } catch (error) {
        problems.push({ file, line: i + 1, message: messageOf(error) });
      }
    }
    sets.push({ file, rows, lines });
  }
  return { sets, problems };
}

async function orUnreadable<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (cause) {
    const why = messageOf(cause);
    throw new StandpointError('unreadable', `"${path}" cannot be read: ${why}`, { cause });
  }
}
