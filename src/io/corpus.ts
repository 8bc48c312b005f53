import { readFile } from 'node:fs/promises';
import { readHtml } from '../components/segment/html/index.js';
import { decodeBytes } from '../components/segment/index.js';
import { checkKeys, StandpointError } from '../core/index.js';
import type { Article, Warning } from '../model/index.js';
import { rowsOf } from './csv.js';
import { articleOf, type Defaults, type Fields, placeName, type SourcePlace } from './fields.js';
import { brokenOff, type CorpusFile, filesBelow, passedOver, unreadable } from './files.js';
import { splitFrontMatter } from './front-matter.js';
import { streamJsonl } from './jsonl.js';
import { Manifests } from './manifest.js';

/** How far a reader has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** What fills missing fields, and who hears of progress and warnings. */
export interface ReadOptions extends Defaults {
  readonly onProgress?: (progress: Progress) => void;
  /** Called for every warning as it arises. */
  readonly onWarning?: (warning: Warning) => void;
}

/** What was read, in order, and what was wrong with the rest. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly warnings: readonly Warning[];
}

const OPTIONS = ['onProgress', 'onWarning', 'outlet', 'date', 'event', 'language'];
const NOT_ARTICLES = /^(?:readme.*\.(?:md|txt)|manifest\.json|(?:labels|codes)\.jsonl|licen[cs]e.*)$/i;
const BINARY_AT = 20_000;

/**
 * Reads articles from folders (searched through, in order of name) and files: `.md` and `.txt`, one article a file, with YAML front matter or a
 * `manifest.json` beside them; `.html` and `.htm`, likewise; `.jsonl` (also `.jsonl.gz`, `.ndjson`) and `.csv`, one article a line or row.
 * Fields are `id`, `outlet`, `date`, `title`, `event`, `url`, `language`, `text`; any other becomes `meta`. Front matter goes before the
 * manifest, both before the defaults of `options`. Ids are the path without its extension, or the path, `#` and the line.
 * Files called README, LICENSE, `labels.jsonl`, `codes.jsonl` are no articles.
 *
 * What is wrong with the data never throws: a broken row, line, front matter, binary file, unknown extension, or a file or folder
 * inside that may not be read gives a warning that names file and line, and everything else is read.
 * @throws unreadable when a path given does not exist or may not be read; unknown-option; missing-peer for HTML without its packages
 * @example const { articles, warnings } = await readCorpus('corpus')
 */
export async function readCorpus(path: string | readonly string[], options: ReadOptions = {}): Promise<Corpus> {
  checkKeys(options, OPTIONS);
  const warnings: Warning[] = [];
  const warn = (warning: Warning) => {
    warnings.push(warning);
    options.onWarning?.(warning);
  };
  const files = await filesBelow(typeof path === 'string' ? [path] : path, warn);
  const articles: Article[] = [];
  const ids = new Set<string>();
  const add = (record: Fields, place: SourcePlace & { readonly id: string }) => {
    const made = articleOf(record, place, options);
    for (const warning of made.warnings) warn(warning);
    if (made.article) articles.push(unique(made.article, place, ids, warn));
  };
  const manifests = new Manifests(warn);
  for (const [index, file] of files.entries()) {
    options.onProgress?.({ done: index, total: files.length, file: file.name });
    try {
      await readFileInto(file, { manifests, warn, add });
    } catch (cause) {
      if (!isOfTheFile(cause)) throw cause;
      if (file.named) throw cause instanceof StandpointError ? cause : unreadable(file.path, cause);
      warn(cause instanceof StandpointError ? brokenOff(file.path, cause.cause) : passedOver(file.path, cause));
    }
  }
  if (files.length > 0)
    options.onProgress?.({ done: files.length, total: files.length, file: files.at(-1)?.name ?? '' });
  return { articles, warnings };
}

/**
 * The articles of {@link readCorpus}. Warnings go to `options.onWarning`, and nowhere without it.
 * @example const articles = await readArticles('corpus', { onWarning: ({ message }) => console.warn(message) })
 */
export async function readArticles(
  path: string | readonly string[],
  options: ReadOptions = {},
): Promise<readonly Article[]> {
  return (await readCorpus(path, options)).articles;
}

/** True when a file could not be opened or unpacked; other errors are the caller's or bugs. */
function isOfTheFile(cause: unknown): boolean {
  if (cause instanceof StandpointError) return cause.code === 'unreadable';
  return cause instanceof Error && 'syscall' in cause;
}

/** Two articles of one id would be counted as one; the later gets a number. */
function unique(article: Article, place: SourcePlace, ids: Set<string>, warn: (warning: Warning) => void): Article {
  let { id } = article;
  for (let number = 2; ids.has(id); number++) id = `${article.id}~${number}`;
  ids.add(id);
  if (id === article.id) return article;
  warn({
    code: 'duplicate-article',
    message: `${placeName(place)}: the id "${article.id}" is taken; this article is called "${id}"`,
    article: id,
  });
  return { ...article, id };
}

interface Sink {
  readonly manifests: Manifests;
  readonly warn: (warning: Warning) => void;
  readonly add: (record: Fields, place: SourcePlace & { readonly id: string }) => void;
}

async function readFileInto(file: CorpusFile, sink: Sink): Promise<void> {
  const { name, path } = file;
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (!file.named && NOT_ARTICLES.test(base)) return;
  const skip = (message: string, code: Warning['code'] = 'skipped-record') =>
    sink.warn({ code, message: `${path}: ${message}` });
  const extension = /\.(md|markdown|txt|html?|csv|tsv|jsonl|ndjson|jsonl\.gz|ndjson\.gz)$/i
    .exec(base)?.[1]
    ?.toLowerCase();
  if (extension === undefined) {
    skip('its extension is none of .md .txt .html .htm .jsonl .csv; the file was skipped');
    return;
  }
  if (/jsonl|ndjson/.test(extension)) return readRows(file, sink);
  const bytes = await readFile(path);
  const isHtml = extension.startsWith('htm');
  const source = decodeBytes(bytes, { markup: isHtml });
  if (source.slice(0, BINARY_AT).includes('\0')) return skip('binary data; the file was skipped', 'binary-text');
  if (extension === 'csv' || extension === 'tsv') {
    for (const row of rowsOf(source)) {
      if ('error' in row)
        sink.warn({ code: 'skipped-record', message: `${path}:${row.line}: ${row.error}; the row was skipped` });
      else sink.add(row.record, { file: path, line: row.line, id: `${name}#${row.line}` });
    }
    return;
  }
  const place = { file: path, id: name.slice(0, -extension.length - 1) };
  const manifest = await sink.manifests.fieldsFor(path);
  if (isHtml) {
    const { segments, title, ...page } = await readHtml(source);
    // The segments are offsets of a text that begins with the page's own title; another title would move them.
    const own = title === undefined && 'title' in manifest ? {} : { title, segments };
    sink.add({ ...page, ...manifest, ...own }, place);
    return;
  }
  const { fields, text, problem } = splitFrontMatter(source);
  if (problem) {
    sink.warn({
      code: 'skipped-record',
      message: `${path}:${problem.line}: ${problem.message}; the front matter was skipped`,
      article: place.id,
    });
  }
  sink.add(titled({ ...manifest, ...fields }, text, extension), place);
}

/** Takes the title line of a Markdown file out of the text, unless the title is known from elsewhere. */
function titled(fields: Fields, text: string, extension: string): Fields {
  const heading = extension === 'txt' ? null : /^\s*# +([^\r\n]{1,400}?)(?: +#*)?[ \t]*(?:\r?\n|$)/.exec(text);
  const title = heading?.[1]?.trim();
  if (!heading || !title || 'title' in fields) return { ...fields, text };
  return { ...fields, title, text: text.slice(heading[0].length) };
}

async function readRows({ path, name }: CorpusFile, sink: Sink): Promise<void> {
  for await (const row of streamJsonl(path)) {
    const { line } = row;
    if ('error' in row) {
      sink.warn({ code: 'skipped-record', message: `${path}:${line}: ${row.error}; the line was skipped` });
    } else if (typeof row.value !== 'object' || row.value === null || Array.isArray(row.value)) {
      sink.warn({ code: 'skipped-record', message: `${path}:${line}: not a JSON object; the line was skipped` });
    } else sink.add({ ...row.value }, { file: path, line, id: `${name}#${line}` });
  }
}
