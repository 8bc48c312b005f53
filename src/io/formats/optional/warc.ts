import { readHtml } from '../../../components/segment/html/index.js';
import { bytesOf as streamOf } from '../../file-lines.js';
import type { CorpusFile } from '../../files.js';
import { type FileContext, type FoundRecord, placeIn } from '../found.js';
import { peer } from './peer.js';

/** No page is larger. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The pages of a web archive: what was answered with success and is HTML. */
export async function* warcOf(file: CorpusFile, { warn }: FileContext): AsyncGenerator<FoundRecord> {
  const { WARCParser } = await peer(() => import('warcio'), { kind: '.warc', install: 'warcio@2' });
  let line = 0;
  for await (const record of new WARCParser(streamOf(file.path))) {
    line++;
    const http = record.httpHeaders;
    const contentType = http?.headers.get('content-type') ?? '';
    if (record.warcType !== 'response' || !/html/i.test(contentType) || Number(http?.statusCode) !== 200) continue;
    if (Number(record.warcHeaders.headers.get('content-length')) > MOST_BYTES) {
      warn({ code: 'skipped-record', message: `${file.path}:${line}: a page of more than 16 MB; it was skipped` });
      continue;
    }
    const page = await readHtml(await record.readFully(true), { url: record.warcTargetURI, contentType });
    yield { record: { ...page }, place: placeIn(file, line) };
  }
}
