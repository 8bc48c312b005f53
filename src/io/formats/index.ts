import type { OnShare } from '../file-lines.js';
import type { CorpusFile } from '../files.js';
import type { Manifests } from '../manifest.js';
import { rowsOf } from './csv.js';
import { type FoundRecord, placeIn, type RecordRow, type Warn } from './found.js';
import { jsonRecords } from './json-records.js';
import { howToConvert, OPTIONAL_EXTENSIONS, optionalKind } from './optional/index.js';
import { pageOf } from './page.js';

export { type CsvRow, rowsOfText } from './csv.js';

const NOT_ARTICLES = /^(?:readme.*\.(?:md|txt)|manifest\.json|(?:labels|codes)\.jsonl|licen[cs]e.*)$/i;
const READ = /\.(md|markdown|txt|html?|(?:csv|tsv|json|jsonl|ndjson|summary)(?:\.gz)?)$/i;

/** What may be articles in a file, by the extension of its name. What is wrong with it goes to `warn`. */
export async function* recordsOf(
  file: CorpusFile,
  manifests: Manifests,
  warn: Warn,
  onShare?: OnShare,
): AsyncGenerator<FoundRecord> {
  const { name, path } = file;
  const base = name.slice(name.lastIndexOf('/') + 1);
  if (!file.named && NOT_ARTICLES.test(base)) return;
  const extension = READ.exec(base)?.[1]?.toLowerCase();
  if (extension === undefined) {
    const kind = optionalKind(base);
    if (kind) {
      yield* kind(file, { manifests, warn });
      return;
    }
    const read = `its extension is none of .md .txt .html .htm .jsonl .json .csv .tsv ${OPTIONAL_EXTENSIONS.join(' ')}`;
    const how = howToConvert(base);
    const message = `${path}: ${how === undefined ? read : `not read as it is: ${how}`}; the file was skipped`;
    warn({ code: 'skipped-record', message });
  } else if (/json|summary/.test(extension)) yield* rowsIn(file, jsonRecords(path, onShare), warn);
  else if (/^[ct]sv/.test(extension)) yield* rowsIn(file, rowsOf(path, onShare), warn);
  else yield* pageOf(file, { extension, manifests, warn });
}

async function* rowsIn(file: CorpusFile, rows: AsyncIterable<RecordRow>, warn: Warn): AsyncGenerator<FoundRecord> {
  const { path } = file;
  let western = 0;
  for await (const row of rows) {
    const { line } = row;
    if ('error' in row) {
      const code = row.isWhole ? 'lost-records' : 'skipped-record';
      warn({ code, message: `${path}:${line}: ${row.error}` });
      continue;
    }
    if (row.isWestern) western ||= line;
    yield { record: row.record, place: placeIn(file, line) };
  }
  if (western > 0) {
    const message = `${path}: not UTF-8, from line ${western} on; lines that are not were read as Windows-1252`;
    warn({ code: 'wrong-encoding', message });
  }
}
