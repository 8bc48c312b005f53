import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

it('names only files and folders that are there', () => {
  const named = [...page.matchAll(/`((?:src|models|tests|docs|corpus|examples)\/[\w./-]*)`/g)].map(
    (match) => match[1]!,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it('follows an article from analyze to a report through at most 12 files, each of which imports the next or is run by it', () => {
  const steps = [...page.matchAll(/^\d+\. `([^`]+)`/gm)].map((match) => match[1]!);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.length).toBeLessThanOrEqual(12);
});

it('fits one page', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(90);
});
