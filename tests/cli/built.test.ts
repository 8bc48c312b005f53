import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const built = `${root}dist/cli.js`;

// The built file is there after `npm run build`; before it there is nothing to test.
describe.skipIf(!existsSync(built))('the built command', () => {
  it('starts with what the system needs to run it', () => {
    expect(readFileSync(built, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('runs, and keeps its exit codes', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
    const shown = spawnSync(process.execPath, [built, '--version'], { encoding: 'utf8' });
    expect([shown.status, shown.stdout, shown.stderr]).toEqual([0, `${version}\n`, '']);
    expect(spawnSync(process.execPath, [built, 'compare']).status).toBe(2);
    expect(spawnSync(process.execPath, [built, 'analyze', 'no-such-folder']).status).toBe(1);
  });

  it('takes it calmly when the reader goes away', async () => {
    const child = spawn(process.execPath, [built, 'analyze', `${root}corpus`, '--json']);
    let errors = '';
    child.stderr.on('data', (text: Buffer) => {
      errors += text.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(errors).toBe('');
    expect(code).toBe(0);
  });
});
