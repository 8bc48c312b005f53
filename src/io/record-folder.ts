import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StandpointError } from '../core/index.js';
import { writeAtomically } from './write-atomically.js';

/** Records that are dear to make, kept in a folder by the digest of what they were made from. */
export interface RecordFolder {
  /**
   * The record of that key, kept or made. Whoever asks for one that is being made, in this process or another, waits for it; what a
   * process left behind that died is taken over. A record is there whole or not at all.
   */
  once(key: string, make: () => Promise<object>): Promise<{ readonly record: unknown; readonly fresh: boolean }>;
}

/** Milliseconds between two looks at what another process is making. */
const LOOK = 100;
/** Milliseconds after which a claim is given up for dead that nobody on this machine holds. */
const OLD = 600_000;

/** {@link RecordFolder} at a path; it is made when the first record is. @throws StandpointError `unreadable` */
export function recordFolder(folder: string): RecordFolder {
  const pending = new Map<string, Promise<unknown>>();

  const make = async (key: string, maker: () => Promise<object>): Promise<{ record: unknown; fresh: boolean }> => {
    const below = join(folder, key.slice(0, 2));
    const path = join(below, `${key}.json`);
    const claim = join(below, `${key}.claim`);
    for (;;) {
      const kept = await read(path);
      if (kept !== undefined) return { record: kept, fresh: false };
      await mkdir(below, { recursive: true });
      if (!(await claimed(claim))) {
        if (await isDead(claim)) await rm(claim, { force: true });
        else await new Promise((resolve) => setTimeout(resolve, LOOK));
        continue;
      }
      try {
        // Somebody may have finished it between the look and the claim.
        const made = await read(path);
        if (made !== undefined) return { record: made, fresh: false };
        const record = await maker();
        await writeAtomically(path, [JSON.stringify(record)]);
        return { record, fresh: true };
      } finally {
        await rm(claim, { force: true });
      }
    }
  };

  return {
    async once(key, maker) {
      // A record that the same process is making is waited for here; its claim would look like that of a dead one.
      while (pending.has(key)) await pending.get(key)!.catch(() => {});
      const made = make(key, maker).catch((cause) => {
        if (typeof cause?.code !== 'string' || cause instanceof StandpointError) throw cause;
        throw new StandpointError('unreadable', `records cannot be kept in "${folder}" (${cause.code})`, { cause });
      });
      pending.set(key, made);
      try {
        return await made;
      } finally {
        pending.delete(key);
      }
    },
  };
}

/** The record of a file; undefined where there is none, or none that is whole. */
async function read(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError || (cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** True when the claim was free and is now this process's. */
async function claimed(path: string): Promise<boolean> {
  try {
    await writeFile(path, `${process.pid} ${hostname()}`, { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Whether the process that made a claim is gone; of another machine's that is known by age alone. */
async function isDead(claim: string): Promise<boolean> {
  try {
    const [pid = '', host] = (await readFile(claim, 'utf8')).split(' ');
    if (host === hostname() && /^\d+$/.test(pid)) return Number(pid) === process.pid || !isRunning(Number(pid));
    return Date.now() - (await stat(claim)).mtimeMs > OLD;
  } catch {
    // It was given back meanwhile.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
