import { contentHash, StandpointError } from '../../core/index.js';
import type { Document } from '../../document.js';
import { csvRows } from '../../io/index.js';
import type { Coding } from '../../model/index.js';
import { type Codebook, defaultCodebook, readAnswer, referenceOf } from '../codebook/index.js';
import { codesOf, planOf, searchable } from '../coding/index.js';
import { askedOf, COLUMNS, type SheetOptions } from './coding-sheet.js';

export interface ReadSheetOptions extends SheetOptions {
  /** Who coded: a name or a number; it tells coders apart. */
  readonly coder: string;
}

type Row = Readonly<Record<string, string>>;

/**
 * Codings from a sheet that a person filled in. The documents are those that the sheet was made of. Articles without any code are
 * `skipped`; several codes of one question stand apart by commas or spaces, quotations by line breaks.
 * @throws StandpointError `invalid-data` that names the row's article and question: no such article, an unknown code, a question left
 * out where others are answered, a column that is missing
 */
export function readCodingSheet(csv: string, documents: readonly Document[], options: ReadSheetOptions): Coding[] {
  const { coder, codebook = defaultCodebook() } = options;
  const byArticle = new Map<string, Row[]>();
  for (const row of csvRows(csv)) {
    if ('error' in row) throw new StandpointError('invalid-data', `line ${row.line} of the coding sheet: ${row.error}`);
    const record = row.record as Row; // every cell of a CSV is text
    for (const column of COLUMNS.filter((each) => each !== 'text' && !(each in record))) {
      throw new StandpointError('invalid-data', `the coding sheet has no column "${column}"`);
    }
    byArticle.set(record.article!, [...(byArticle.get(record.article!) ?? []), record]);
  }
  const known = new Map(documents.map((document) => [document.article.id, document]));
  return [...byArticle].map(([article, rows]) => {
    const document = known.get(article);
    if (document) return codingOf(document, rows, { ...options, coder, codebook });
    throw new StandpointError(
      'invalid-data',
      `the coding sheet has the article "${article}", which is not among those given`,
    );
  });
}

function codingOf(
  document: Document,
  rows: readonly Row[],
  options: ReadSheetOptions & { readonly codebook: Codebook },
): Coding {
  const { codebook, coder } = options;
  const { id } = document.article;
  const made = {
    schema: 'standpoint/coding@1',
    article: id,
    hash: contentHash(document.text),
    codebook: referenceOf(codebook),
    coder,
    prompt: 'by hand',
  } as const;
  if (rows.every((row) => row.code!.trim() === '' && row.quotation!.trim() === '')) {
    return { ...made, status: 'skipped', reason: 'nothing was filled in', codes: [] };
  }
  const { items } = planOf(document, { codebook, asked: askedOf(options), window: Number.MAX_SAFE_INTEGER });
  const answer = Object.fromEntries(
    rows.map((row) => {
      const item = items.find(({ key }) => key === row.question);
      const quotations = row.quotation!.split(/\r?\n/).filter((line) => line.trim() !== '');
      const codes = row.code!.split(/[\s,;]+/).filter((code) => code !== '');
      const given = item?.construct.most === undefined ? { code: codes.join(' ') } : { codes };
      return [row.question!, { quotations, ...given }];
    }),
  );
  const read = readAnswer(items, answer);
  if ('problem' in read)
    throw new StandpointError('invalid-data', `the coding sheet, article "${id}": ${read.problem}`);
  const text = searchable(document.text);
  return { ...made, status: 'coded', codes: items.flatMap((item) => codesOf(item, read.answers.get(item.key)!, text)) };
}
