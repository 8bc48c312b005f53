import { parseDocument } from 'yaml';
import type { Fields } from '../record/index.js';

/** A file's front matter apart from its text. */
export interface FrontMatter {
  readonly fields: Fields;
  /** Everything after the line that closes the front matter; the whole file when there is none. */
  readonly text: string;
  /** What is wrong with the front matter, and the line of the file. Its fields are then empty. */
  readonly problem?: { readonly line: number; readonly message: string };
}

const FENCE = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/m;

/** Splits YAML between two lines of three hyphens from the text below it. Never throws. */
export function splitFrontMatter(source: string): FrontMatter {
  const opening = FENCE.exec(source);
  if (!opening) return { fields: {}, text: source };
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  // A rule of hyphens above an article opens nothing.
  if (!closing || closing.index > 100_000) {
    return /^[\w-]+:\s/.test(rest)
      ? {
          fields: {},
          text: source,
          problem: { line: 1, message: 'the front matter is not closed by a line of three hyphens' },
        }
      : { fields: {}, text: source };
  }
  const text = rest.slice(closing.index + closing[0].length).replace(/^\r?\n/, '');
  const yaml = rest.slice(0, closing.index);
  const document = parseDocument(yaml, { prettyErrors: true, logLevel: 'silent' });
  const error = document.errors[0];
  if (error) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    return {
      fields: {},
      text,
      problem: { line, message: error.message.split('\n', 1)[0]?.replace(/ at line \d+.*$/, '') ?? '' },
    };
  }
  try {
    const fields: unknown = document.toJS({ maxAliasCount: 10 });
    if (fields === null || fields === undefined) return { fields: {}, text };
    if (typeof fields !== 'object' || Array.isArray(fields)) {
      return { fields: {}, text, problem: { line: 2, message: 'the front matter is not a list of "name: value"' } };
    }
    JSON.stringify(fields); // an alias may lead back to what holds it
    return { fields: { ...fields }, text };
  } catch (cause) {
    return {
      fields: {},
      text,
      problem: { line: 2, message: cause instanceof Error ? cause.message.split('\n', 1)[0]! : 'cannot be read' },
    };
  }
}
