import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../../corpus/', import.meta.url);

/** One file of the example corpus: its front matter as parsed, and the text below it. */
export interface CorpusFile {
  /** Folder and file name without `.md`, as in `labels.jsonl`. */
  readonly id: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Every article of `corpus/`, sorted by id. The README at its top is not an article. */
export function readCorpus(): CorpusFile[] {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(new URL(`${entry.name}/`, folder)).map((file) => `${entry.name}/${file}`));
  return files.sort().map((path) => {
    const match = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(readFileSync(new URL(path, folder), 'utf8'));
    if (!match) throw new Error(`corpus/${path} has no front matter`);
    return { id: path.replace(/\.md$/, ''), front: parse(match[1]!), body: match[2]! };
  });
}

/** The lines of `corpus/labels.jsonl`, parsed but not checked. */
export function readLabels(): Record<string, unknown>[] {
  return readFileSync(new URL('labels.jsonl', folder), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
