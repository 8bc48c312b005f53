import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type ReadOptions, readCorpus } from '../../src/io/index.js';
import type { Article } from '../../src/model/index.js';

/** A folder with the given files, gone when the test is over. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'standpoint-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return path;
}

/** The articles of files that are read without a warning. */
export async function readCleanly(
  files: Readonly<Record<string, string | Uint8Array>>,
  options?: ReadOptions,
): Promise<readonly Article[]> {
  const { articles, warnings } = await readCorpus(await folder(files), options);
  expect(warnings).toEqual([]);
  return articles;
}
