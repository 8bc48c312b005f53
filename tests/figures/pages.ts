import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The pages that show programs and figures: the README and those of `docs/`. */
export function pages(): string[] {
  const docs = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', ...docs.map((name) => `docs/${name}`)];
}

/** A program that a page shows, and what the page says it prints; lines of only "…" stand for what is left out. */
export interface Example {
  readonly page: string;
  readonly file: string;
  readonly code: string;
  readonly output: string;
}

export const EXAMPLE = /<!-- example: (\S+) -->\n+```ts\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/g;

export function examples(): Example[] {
  return pages().flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(EXAMPLE)].map(([, file, code, output]) => ({
      page,
      file: file!,
      code: code!,
      output: output!,
    })),
  );
}
