import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NAMES } from '../../src/io/record/index.js';

it('docs/files.md names every column that is found by itself', () => {
  const page = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8');
  for (const [field, names] of Object.entries(NAMES)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${field}\` |`)) ?? '';
    const listed = row
      .replace(/\(.*?\)/g, '')
      .split('|')[2]
      ?.split(';')[0]
      ?.split(',');
    expect(listed?.map((name) => name.trim())).toEqual(names);
  }
});
