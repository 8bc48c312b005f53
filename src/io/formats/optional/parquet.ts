import type { CorpusFile } from '../../files.js';
import type { FileContext, FoundRecord } from '../found.js';
import { peer } from './peer.js';
import { plainDate } from './plain-date.js';

/** Rows taken at a time. */
const BATCH = 1000;

/** The rows of a Parquet file, some at a time. */
export async function* parquetOf({ path, name }: CorpusFile, _: FileContext): AsyncGenerator<FoundRecord> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await peer(() => import('hyparquet'), {
    kind: '.parquet',
    install: 'hyparquet@1',
  });
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += BATCH) {
    const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd: Math.min(count, rowStart + BATCH) });
    for (const [i, row] of rows.entries()) {
      const line = rowStart + i + 1;
      const record = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainDate(value)]));
      yield { record, place: { file: path, line, id: `${name}#${line}` } };
    }
  }
}
