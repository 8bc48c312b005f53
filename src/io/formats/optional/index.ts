import { messageOf, StandpointError } from '../../../core/index.js';
import type { CorpusFile } from '../../files.js';
import type { FileContext, FoundRecord } from '../found.js';
import { docxOf } from './docx.js';
import { parquetOf } from './parquet.js';
import { rtfOf } from './rtf.js';
import { warcOf } from './warc.js';
import { xlsxOf } from './xlsx.js';

type Kind = (file: CorpusFile, context: FileContext) => AsyncGenerator<FoundRecord>;

/** Kinds of files that need a package of their own, or a reader of their own, by extension. */
const KINDS: Readonly<Record<string, Kind>> = {
  docx: docxOf,
  rtf: rtfOf,
  xlsx: xlsxOf,
  parquet: parquetOf,
  warc: warcOf,
};
export const OPTIONAL_EXTENSIONS = Object.keys(KINDS).map((name) => `.${name}`);

/** How a file becomes one that can be read. */
const CONVERT: Readonly<Record<string, string>> = {
  pdf: 'pdftotext FILE makes it .txt',
  doc: 'soffice --headless --convert-to docx FILE makes it .docx',
  odt: 'soffice --headless --convert-to docx FILE makes it .docx',
  xls: 'save it as .csv or .xlsx',
  ods: 'save it as .csv',
  zip: 'unpack it',
  rdata: 'in R, write.csv(x, "articles.csv", row.names = FALSE)',
  rds: 'in R, write.csv(x, "articles.csv", row.names = FALSE)',
  pkl: 'in Python, x.to_csv("articles.csv", index=False)',
  xml: 'make it .jsonl, .csv or .txt, an article a line, row or file',
};

function extensionOf(name: string): string | undefined {
  return /\.([a-z]{2,8})(?:\.gz)?$/i.exec(name)?.[1]?.toLowerCase();
}

/** What to do with a file that is not read; undefined where nobody knows. */
export function howToConvert(name: string): string | undefined {
  return CONVERT[extensionOf(name) ?? ''];
}

/** The reader of such a file; undefined for any other. What cannot be read ends the reading only where the caller named the file. */
export function optionalKind(name: string): Kind | undefined {
  const extension = extensionOf(name);
  const kind = extension === undefined || (/\.gz$/i.test(name) && extension !== 'warc') ? undefined : KINDS[extension];
  if (!kind) return undefined;
  return async function* (file, context) {
    try {
      yield* kind(file, context);
    } catch (cause) {
      const why = messageOf(cause);
      if (file.named) {
        if (cause instanceof StandpointError) throw cause;
        throw new StandpointError('unreadable', `${file.path} cannot be read as .${extension}: ${why}`, { cause });
      }
      const message = cause instanceof StandpointError ? why : `cannot be read (${why})`;
      context.warn({ code: 'lost-records', message: `${file.path}: ${message}; it was skipped` });
    }
  };
}
