import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/index.js';
import { VERSION } from '../../src/core/index.js';

const root = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

interface Example {
  readonly file: string;
  readonly code: string;
  /** What the README says it prints; lines of only "…" stand for what is left out. */
  readonly output: string;
}

const examples: Example[] = [
  ...readme.matchAll(/<!-- example: (\S+) -->\n+```ts\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g),
].map(([, file, code, output]) => ({ file: file!, code: code!, output: output! }));

/** The pieces of an excerpt, which must stand in the whole output in this order. */
function expectExcerpt(whole: string, excerpt: string): void {
  let at = 0;
  for (const piece of excerpt.split(/^ *…$/m).map((part) => part.replace(/^\n+|\s+$/g, ''))) {
    const found = whole.indexOf(piece, at);
    expect(found, `not in the output, or not in this order:\n${piece}\n--- output:\n${whole.slice(at)}`).not.toBe(-1);
    at = found + piece.length;
  }
}

afterEach(() => void vi.restoreAllMocks());

describe('the README', () => {
  it('shows every example of the folder', () => {
    const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));
    expect(examples.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(examples)('$file is shown as it is and prints what the README says', async ({ file, code, output }) => {
    expect(code).toBe(readFileSync(join(root, 'examples', file), 'utf8'));
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')));
    await import(join(root, 'examples', file));
    expectExcerpt(printed.join('\n'), output);
  });

  it('documents the options that the command line has', async () => {
    const shell = /## In the shell\n+```\n([\s\S]*?)```/.exec(readme)![1]!;
    for (const line of shell.trim().split('\n')) {
      const command = /standpoint (\w+)/.exec(line)![1]!;
      const help: string[] = [];
      const sink = { write: (text: string) => help.push(text) };
      await run([command, '--help'], { stdout: sink, stderr: sink, env: {} });
      for (const [option] of line.matchAll(/--[a-z]+/g)) expect(help.join('')).toContain(option);
    }
  });

  it('names the commands that package.json has', () => {
    const { scripts, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [, script] of readme.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script!]);
    expect(version).toBe(VERSION);
  });
});
