import { fileURLToPath } from 'node:url';
import { checkKeys, dateFormat, demand, StandpointError } from '../core/index.js';
import type { Article, Warning } from '../model/index.js';
import { brokenOff, filesBelow, passedOver, unreadable } from './files.js';
import { recordsOf } from './formats/index.js';
import { Manifests } from './manifest.js';
import {
  type Columns,
  checkColumns,
  type Defaults,
  placeName,
  recordReader,
  type SourcePlace,
} from './record/index.js';
import { isSaved, readSaved, type Saved } from './saved/index.js';
import { heldBack } from './without-texts.js';

/** How far a reader has come. */
export interface Progress {
  /** Files read. */
  readonly done: number;
  readonly total: number;
  /** Share of the next file that was read, from 0 to 1; 0 where nobody knows. */
  readonly share: number;
  readonly file: string;
}

/** What fills missing fields, and who hears of progress and warnings. */
export interface ReadOptions extends Defaults {
  /** Columns or keys that go by names of their own: `{ text: 'Volltext', outlet: 'source.title' }`. */
  readonly columns?: Columns | undefined;
  /** How dates in numbers are written where day and month cannot be told apart: `DD/MM/YYYY`, `MM/DD/YYYY`, `%d.%m.%y`. */
  readonly dateFormat?: string | undefined;
  /** Called before each file, and when all are read. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called for every warning as it arises. */
  readonly onWarning?: (warning: Warning) => void;
}

/** What was read, in order, and what was wrong with the rest. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly warnings: readonly Warning[];
}

const OPTIONS = ['onProgress', 'onWarning', 'outlet', 'date', 'event', 'language', 'columns', 'dateFormat'];

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
  for await (const work of streamWork(path, options)) {
    if ('id' in work) yield work;
    else {
      const message = `${work.schema === 'standpoint/summary@1' ? 'a summary' : `the analysis of "${work.article.id}"`} is no article; it was skipped`;
      options.onWarning?.({ code: 'skipped-record', message });
    }
  }
}

/**
 * What {@link streamArticles} reads, and the analyses and summaries that stand in JSON Lines between or in place of articles, told apart by
 * their `schema`. Articles alone have an `id`.
 * @throws as {@link streamArticles}; invalid-data, with file and line, for saved work that is not of this version
 */
export async function* streamWork(
  path: CorpusPath | readonly CorpusPath[],
  options: ReadOptions = {},
): AsyncGenerator<Article | Saved> {
  checkKeys(options, OPTIONS);
  checkColumns(options.columns);
  const { columns = {}, dateFormat: format, ...defaults } = options;
  const reading = { defaults, columns, format: format === undefined ? undefined : dateFormat(format) };
  const warn = (warning: Warning) => options.onWarning?.(warning);
  const files = await filesBelow(pathsOf(path), warn);
  const unique = uniqueIds(warn);
  const manifests = new Manifests(warn);
  for (const [index, file] of files.entries()) {
    const onShare = (share: number) =>
      options.onProgress?.({ done: index, total: files.length, share, file: file.name });
    onShare(0);
    const read = recordReader(reading);
    const without = heldBack(file.path, warn);
    try {
      for await (const { record, place } of recordsOf(file, manifests, warn, onShare)) {
        if (isSaved(record)) {
          yield readSaved(record, placeName(place));
          continue;
        }
        const made = read(record, place);
        if (without.add(made, record, place)) continue;
        for (const warning of made.warnings) warn(warning);
        if (made.article) yield unique(made.article, place);
      }
      without.end();
    } catch (cause) {
      if (!isOfTheFile(cause)) throw cause;
      if (file.named) throw cause instanceof StandpointError ? cause : unreadable(file.path, cause);
      warn(cause instanceof StandpointError ? brokenOff(file.path, cause.cause) : passedOver(file.path, cause));
    }
  }
  if (files.length > 0)
    options.onProgress?.({ done: files.length, total: files.length, share: 0, file: files.at(-1)?.name ?? '' });
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
