import { readFile, stat } from 'node:fs/promises';
import { readHtml } from '../../components/segment/html/index.js';
import { decodeBytes } from '../../components/segment/index.js';
import type { CorpusFile } from '../files.js';
import type { Fields } from '../record/index.js';
import { deliveryIn } from './delivery/index.js';
import { type FileContext, type FoundRecord, placeIn, type Warn } from './found.js';
import { splitFrontMatter } from './front-matter.js';
import { plainOf } from './markdown.js';

const BINARY_AT = 20_000;
/** No article is larger; a page of a gigabyte would end the process. */
const MOST_BYTES = 64 * 1024 * 1024;

/** With the extension of the file, in small letters. */
export interface PageContext extends FileContext {
  readonly extension: string;
}

/** The bytes of a file of one article; undefined, with a warning, for more than one can have. */
export async function bytesOf({ path }: CorpusFile, warn: Warn): Promise<Uint8Array | undefined> {
  const { size } = await stat(path);
  if (size <= MOST_BYTES) return readFile(path);
  const megabytes = Math.round(size / 1024 / 1024);
  const message = `${path}: has ${megabytes} MB, and one article no more than ${MOST_BYTES / 1024 / 1024}; the file was skipped`;
  warn({ code: 'lost-records', message });
  return undefined;
}

/** The article of a file of words; or those of a delivery of many in one file. A report of this library, written into the folder, is none. */
export async function* pageOf(file: CorpusFile, context: PageContext): AsyncGenerator<FoundRecord> {
  const { extension, warn } = context;
  const bytes = await bytesOf(file, warn);
  if (bytes === undefined) return;
  const isMarkup = extension.startsWith('htm');
  const source = decodeBytes(bytes, { markup: isMarkup });
  if (source.slice(0, BINARY_AT).includes('\0')) {
    warn({ code: 'binary-text', message: `${file.path}: binary data; the file was skipped` });
  } else if (isMarkup) {
    if (!source.slice(0, 1000).includes('name="generator" content="standpoint"'))
      yield await htmlOf(source, file, context);
  } else yield* wordsOf(source, file, context);
}

async function htmlOf(
  source: string,
  { path, name }: CorpusFile,
  { extension, manifests }: PageContext,
): Promise<FoundRecord> {
  const manifest = await manifests.fieldsFor(path);
  const { segments, title, ...page } = await readHtml(source);
  // The segments are offsets of a text that begins with the page's own title; another title would move them.
  const own = title === undefined && 'title' in manifest ? {} : { title, segments };
  return { record: { ...page, ...manifest, ...own }, place: { file: path, id: idOf(name, extension) } };
}

/** The article, or the articles, of plain words or Markdown. */
export async function* wordsOf(source: string, file: CorpusFile, context: PageContext): AsyncGenerator<FoundRecord> {
  const { path, name } = file;
  const { extension, manifests, warn } = context;
  const manifest = await manifests.fieldsFor(path);
  const isMarkdown = extension === 'md' || extension === 'markdown';
  const documents = isMarkdown ? undefined : deliveryIn(source);
  if (documents) {
    for (const { line, record } of documents) {
      yield { record: { ...manifest, ...record }, place: placeIn(file, line) };
    }
    return;
  }
  const place = { file: path, id: idOf(name, extension) };
  const { fields, text, problem } = splitFrontMatter(source);
  if (problem) {
    const message = `${path}:${problem.line}: ${problem.message}; the front matter was skipped`;
    warn({ code: 'skipped-record', message, article: place.id });
  }
  const all = { ...manifest, ...fields };
  yield { record: isMarkdown ? titled(all, plainOf(text)) : { ...all, text }, place };
}

function idOf(name: string, extension: string): string {
  return name.slice(0, -extension.length - 1);
}

/** Takes the title line of a Markdown file out of the text, unless the title is known from elsewhere. */
function titled(fields: Fields, text: string): Fields {
  const heading =
    /^\s{0,200}# ([^\r\n]*)/.exec(text) ?? /^\s{0,200}(\S[^\r\n]{0,400})\r?\n={3,80}[ \t]{0,20}(?=\r?\n|$)/.exec(text);
  const title = heading?.[1]
    ?.trim()
    .replace(/(?<=\s)#{1,20}$/, '')
    .trim();
  if (!heading || !title || title.length > 400 || 'title' in fields) return { ...fields, text };
  return { ...fields, title, text: text.slice(heading[0].length).replace(/^\r?\n/, '') };
}
