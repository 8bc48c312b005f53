import type { CorpusFile } from '../../files.js';
import { type FileContext, type FoundRecord, placeIn } from '../found.js';
import { peer } from './peer.js';
import { plainDate } from './plain-date.js';

/** Rows taken at a time. */
const BATCH = 1000;

/** The rows of a Parquet file, some at a time. */
export async function* parquetOf(file: CorpusFile, _: FileContext): AsyncGenerator<FoundRecord> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await peer(() => import('hyparquet'), {
    kind: '.parquet',
    install: 'hyparquet@1',
  });
  const buffer = await asyncBufferFromFile(file.path);
  const metadata = await parquetMetadataAsync(buffer);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += BATCH) {
    const rowEnd = Math.min(count, rowStart + BATCH);
    const rows = await parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd });
    for (const [i, row] of rows.entries()) {
      const line = rowStart + i + 1;
      const record = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plainDate(value)]));
      yield { record, place: placeIn(file, line) };
    }
  }
}
