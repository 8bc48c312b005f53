import type { CorpusFile } from '../../files.js';
import { type FileContext, type FoundRecord, placeIn } from '../found.js';
import { peer } from './peer.js';
import { plainDate } from './plain-date.js';

/** The rows of the first sheet of an Excel file, below a header. */
export async function* xlsxOf(file: CorpusFile, _: FileContext): AsyncGenerator<FoundRecord> {
  const { readSheet } = await peer(() => import('read-excel-file/node'), {
    kind: '.xlsx',
    install: 'read-excel-file@9',
  });
  const [header = [], ...rows] = await readSheet(file.path);
  const names = header.map((cell) => String(cell ?? '').trim());
  for (const [i, row] of rows.entries()) {
    if (row.every((cell) => cell === null)) continue;
    const line = i + 2;
    const record = Object.fromEntries(
      row.flatMap((cell, column) => (names[column] ? [[names[column], plainDate(cell)]] : [])),
    );
    yield { record, place: placeIn(file, line) };
  }
}
