import type { CorpusFile } from '../../files.js';
import type { FileContext, FoundRecord } from '../found.js';
import { bytesOf, wordsOf } from '../page.js';
import { peer } from './peer.js';

/** The words of a Word document: an article, or a delivery of many. */
export async function* docxOf(file: CorpusFile, context: FileContext): AsyncGenerator<FoundRecord> {
  const bytes = await bytesOf(file, context.warn);
  if (bytes === undefined) return;
  const { extractRawText } = await peer(() => import('mammoth'), { kind: '.docx', install: 'mammoth@1' });
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  // Two line breaks end each paragraph, an empty one too.
  yield* wordsOf(value.replace(/\n\n/g, '\n').trim(), file, { ...context, extension: 'docx' });
}
