import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

const known = new Map<string, string[]>();
function imports(file: string): string[] {
  const text = () => readFileSync(join(root, file), 'utf8');
  const found =
    known.get(file) ?? [...text().matchAll(/\bfrom '(\.[^']+)\.js'/g)].map(([, to]) => join(dirname(file), `${to}.ts`));
  known.set(file, found);
  return found;
}

/** Whether one file imports another: itself, or through indexes and at most so many other files. */
const reaches = (from: string, to: string, between = 1): boolean =>
  imports(from).some((each) => {
    if (each === to) return true;
    if (each.endsWith('/index.ts')) return reaches(each, to, between);
    return between > 0 && reaches(each, to, between - 1);
  });

it('follows an article from analyze to a report through at most 12 files, each joined to another by imports', () => {
  const steps = [...page.matchAll(/^\d+\. `([^`]+)`/gm)].map((match) => match[1]!);
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.length).toBeLessThanOrEqual(12);
  // What comes before a comparison and what draws it know of each other only what a comparison is.
  const apart = steps.filter(
    (step) => !steps.some((other) => other !== step && (reaches(other, step) || reaches(step, other))),
  );
  expect(apart).toEqual([]);
});

it('fits one page', () => {
  expect(page.split('\n').length).toBeLessThanOrEqual(90);
});
