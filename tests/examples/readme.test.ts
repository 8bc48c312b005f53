import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/index.js';
import { VERSION } from '../../src/core/index.js';
import { pages, ROOT as root, examples as shown } from '../figures/pages.js';

const read = (page: string) => readFileSync(join(root, page), 'utf8');

const examples = shown();

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

describe('the README and the pages of docs', () => {
  it('show every example of the folder', () => {
    const files = readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.ts'));
    expect(examples.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(examples)('$file is shown as it is and prints what the page says', async ({ file, code, output }) => {
    expect(code).toBe(readFileSync(join(root, 'examples', file), 'utf8'));
    const printed: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(parts.join(' ')));
    await import(join(root, 'examples', file));
    expectExcerpt(printed.join('\n'), output);
  });

  it('document the options that the command line has', async () => {
    const shell = /# In the shell\n+```\n([\s\S]*?)```/.exec(read('docs/command-line.md'))![1]!;
    for (const line of shell.trim().split('\n')) {
      const command = /standpoint (\w+)/.exec(line)![1]!;
      const help: string[] = [];
      const sink = { write: (text: string) => help.push(text) };
      await run([command, '--help'], { stdout: sink, stderr: sink, env: {} });
      for (const [option] of line.matchAll(/--[a-z]+/g)) expect(help.join('')).toContain(option);
    }
  });

  it('name the commands that package.json has', () => {
    const { scripts, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const text = pages().map(read).join('\n');
    for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) expect(scripts).toHaveProperty([script!]);
    expect(version).toBe(VERSION);
  });

  it('stand in the list of pages of the site', () => {
    const site = read('docs/.vitepress/config.ts');
    for (const page of pages()) {
      if (page.startsWith('docs/')) expect(site).toContain(`page('${page.slice(5, -3)}', `);
    }
  });

  it('are cited by the version they are of', () => {
    const { version, license } = JSON.parse(read('package.json'));
    expect(parse(read('CITATION.cff'))).toMatchObject({ 'cff-version': '1.2.0', type: 'software', version, license });
  });

  it('link to files that are there', () => {
    for (const page of pages()) {
      for (const [, target] of read(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) {
        expect(existsSync(join(root, dirname(page), target!)), `${page} links to ${target}`).toBe(true);
      }
    }
  });

  it('keep the README on a few screens', () => expect(read('README.md').length).toBeLessThanOrEqual(8192));
});
