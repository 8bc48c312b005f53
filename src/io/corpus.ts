import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readHtml } from '../components/segment/html/index.js';
import { decodeBytes } from '../components/segment/index.js';
import { checkKeys, demand, StandpointError } from '../core/index.js';
import type { Article, Warning } from '../model/index.js';
import { rowsOf } from './csv.js';
import { articleOf, type Defaults, type Fields, placeName, type SourcePlace } from './fields.js';
import { brokenOff, type CorpusFile, filesBelow, passedOver, unreadable } from './files.js';
import { splitFrontMatter } from './front-matter.js';
import { jsonRecords, type RecordRow } from './json-records.js';
import { Manifests } from './manifest.js';
import { plainOf } from './markdown.js';

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
/** No article is larger; a page of a gigabyte would end the process. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Reads articles from folders (searched through, in order of name) and files: `.md` and `.txt`, one article a file, with YAML front matter or a
 * `manifest.json` beside them; `.html` and `.htm`, likewise; `.jsonl` (also `.jsonl.gz`, `.ndjson`) and `.csv`, one article a line or row; `.json`, a
 * list of articles. Fields are `id`, `outlet`, `date`, `title`, `event`, `url`, `language`, `text`; any other becomes `meta`. Front matter goes before the
 * manifest, both before the defaults of `options`. Ids are the path without its extension, or the path, `#` and the line.
 * Files called README, LICENSE, `labels.jsonl`, `codes.jsonl` are no articles.
 *
 * What is wrong with the data never throws: a broken row, line, front matter, binary file, unknown extension, or a file or folder
 * inside that may not be read gives a warning that names file and line, and everything else is read. `skipped-record` is about one
 * record, `lost-records` about what may have held many.
 * @throws unreadable when a path given does not exist or may not be read; unknown-option; missing-peer for HTML without its packages
 * @example const { articles, warnings } = await readCorpus('corpus')
 */
export async function readCorpus(path: CorpusPath | readonly CorpusPath[], options: ReadOptions = {}): Promise<Corpus> {
  const warnings: Warning[] = [];
  const articles: Article[] = [];
  const onWarning = (warning: Warning) => {
    warnings.push(warning);
    options.onWarning?.(warning);
  };
  for await (const article of streamArticles(path, { ...options, onWarning })) articles.push(article);
  return { articles, warnings };
}

/**
 * The articles of {@link readCorpus} one at a time, in the memory of one file's or line's. Warnings go to `options.onWarning`.
 * @example for await (const article of streamArticles('corpus')) use(article)
 */
export async function* streamArticles(
  path: CorpusPath | readonly CorpusPath[],
  options: ReadOptions = {},
): AsyncGenerator<Article> {
  checkKeys(options, OPTIONS);
  const warn = (warning: Warning) => options.onWarning?.(warning);
  const files = await filesBelow(pathsOf(path), warn);
  const unique = uniqueIds(warn);
  const manifests = new Manifests(warn);
  for (const [index, file] of files.entries()) {
    options.onProgress?.({ done: index, total: files.length, file: file.name });
    try {
      for await (const { record, place } of recordsOf(file, manifests, warn)) {
        const made = articleOf(record, place, options);
        for (const warning of made.warnings) warn(warning);
        if (made.article) yield unique(made.article, place);
      }
    } catch (cause) {
      if (!isOfTheFile(cause)) throw cause;
      if (file.named) throw cause instanceof StandpointError ? cause : unreadable(file.path, cause);
      warn(cause instanceof StandpointError ? brokenOff(file.path, cause.cause) : passedOver(file.path, cause));
    }
  }
  if (files.length > 0)
    options.onProgress?.({ done: files.length, total: files.length, file: files.at(-1)?.name ?? '' });
}

/** A path, or a `file:` address. */
export type CorpusPath = string | URL;

function pathsOf(given: CorpusPath | readonly CorpusPath[]): string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.map((path) => {
    const isFile = path instanceof URL && path.protocol === 'file:';
    demand(
      isFile || (typeof path === 'string' && path !== ''),
      'the path',
      path,
      'a folder or file, or a list of them',
    );
    return isFile ? fileURLToPath(path) : String(path);
  });
}

/**
 * The articles of {@link readCorpus}. Warnings go to `options.onWarning`, and nowhere without it.
 * @example const articles = await readArticles('corpus', { onWarning: ({ message }) => console.warn(message) })
 */
export async function readArticles(
  path: CorpusPath | readonly CorpusPath[],
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
function uniqueIds(warn: (warning: Warning) => void): (article: Article, place: SourcePlace) => Article {
  /** The number that the next article of an id gets. */
  const numbers = new Map<string, number>();
  return (article, place) => {
    let number = numbers.get(article.id);
    if (number === undefined) {
      numbers.set(article.id, 2);
      return article;
    }
    while (numbers.has(`${article.id}~${number}`)) number++;
    const id = `${article.id}~${number}`;
    numbers.set(article.id, number + 1);
    numbers.set(id, 2);
    const message = `${placeName(place)}: the id "${article.id}" is taken; this article is called "${id}"`;
    warn({ code: 'duplicate-article', message, article: id });
    return { ...article, id };
  };
}

/** The fields of what may be an article, and where they stand. */
interface Found {
  readonly record: Fields;
  readonly place: SourcePlace & { readonly id: string };
}

type Warn = (warning: Warning) => void;

async function* recordsOf(file: CorpusFile, manifests: Manifests, warn: Warn): AsyncGenerator<Found> {
  const { name, path } = file;
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (!file.named && NOT_ARTICLES.test(base)) return;
  const extension = /\.(md|markdown|txt|html?|csv|tsv|json|jsonl|ndjson|jsonl\.gz|ndjson\.gz)$/i
    .exec(base)?.[1]
    ?.toLowerCase();
  if (extension === undefined) {
    const message = `${path}: its extension is none of .md .txt .html .htm .jsonl .json .csv; the file was skipped`;
    warn({ code: 'skipped-record', message });
  } else if (/json/.test(extension)) yield* rowsIn(file, jsonRecords(path), warn);
  else if (extension === 'csv' || extension === 'tsv') yield* rowsIn(file, rowsOf(path), warn);
  else {
    const source = await textOf(file, extension, warn);
    const page = source === undefined ? source : await pageOf(source, file, { extension, manifests, warn });
    if (page) yield page;
  }
}

async function* rowsIn({ path, name }: CorpusFile, rows: AsyncIterable<RecordRow>, warn: Warn): AsyncGenerator<Found> {
  let western = 0;
  for await (const row of rows) {
    const { line } = row;
    if ('error' in row) {
      const code = row.isWhole ? 'lost-records' : 'skipped-record';
      warn({ code, message: `${path}:${line}: ${row.error}` });
      continue;
    }
    if (row.isWestern) western ||= line;
    yield { record: row.record, place: { file: path, line, id: `${name}#${line}` } };
  }
  if (western > 0) {
    const message = `${path}: not UTF-8, from line ${western} on; lines that are not were read as Windows-1252`;
    warn({ code: 'wrong-encoding', message });
  }
}

/** The words of a file of one article; undefined, with a warning, when it cannot be one. */
async function textOf({ path }: CorpusFile, extension: string, warn: Warn): Promise<string | undefined> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) {
    const megabytes = Math.round(size / 1024 / 1024);
    const message = `${path}: has ${megabytes} MB, and one article no more than ${MOST_BYTES / 1024 / 1024}; the file was skipped`;
    warn({ code: 'lost-records', message });
    return undefined;
  }
  const source = decodeBytes(await readFile(path), { markup: extension.startsWith('htm') });
  if (!source.slice(0, BINARY_AT).includes('\0')) return source;
  warn({ code: 'binary-text', message: `${path}: binary data; the file was skipped` });
  return undefined;
}

/** The article of a file that holds one; a report of this library, written into the folder, is none. */
async function pageOf(
  source: string,
  { path, name }: CorpusFile,
  { extension, manifests, warn }: { readonly extension: string; readonly manifests: Manifests; readonly warn: Warn },
): Promise<Found | undefined> {
  const place = { file: path, id: name.slice(0, -extension.length - 1) };
  const manifest = await manifests.fieldsFor(path);
  if (extension.startsWith('htm')) {
    if (source.slice(0, 1000).includes('name="generator" content="standpoint"')) return undefined;
    const { segments, title, ...page } = await readHtml(source);
    // The segments are offsets of a text that begins with the page's own title; another title would move them.
    const own = title === undefined && 'title' in manifest ? {} : { title, segments };
    return { record: { ...page, ...manifest, ...own }, place };
  }
  const { fields, text, problem } = splitFrontMatter(source);
  if (problem) {
    const message = `${path}:${problem.line}: ${problem.message}; the front matter was skipped`;
    warn({ code: 'skipped-record', message, article: place.id });
  }
  const all = { ...manifest, ...fields };
  return { record: extension === 'txt' ? { ...all, text } : titled(all, plainOf(text)), place };
}

/** Takes the title line of a Markdown file out of the text, unless the title is known from elsewhere. */
function titled(fields: Fields, text: string): Fields {
  const heading = /^\s{0,200}# ([^\r\n]*)/.exec(text);
  const title = heading?.[1]
    ?.trim()
    .replace(/(?<=\s)#{1,20}$/, '')
    .trim();
  if (!heading || !title || title.length > 400 || 'title' in fields) return { ...fields, text };
  return { ...fields, title, text: text.slice(heading[0].length).replace(/^\r?\n/, '') };
}
