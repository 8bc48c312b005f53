import type { Document } from '../../document.js';
import { toCSV } from '../../observations/index.js';
import { type Codebook, defaultCodebook, named } from '../codebook/index.js';
import { planOf } from '../coding/index.js';

/** For whom a sheet is made out, and how articles may be told to its coders. */
export interface SheetOptions {
  readonly codebook?: Codebook;
  readonly actors?: readonly string[];
  readonly between?: readonly (readonly [string, string])[];
}

export const COLUMNS = ['article', 'question', 'asks', 'codes', 'code', 'quotation', 'text'] as const;

/** An article is given to a person whole. */
const WHOLE = Number.MAX_SAFE_INTEGER;

/**
 * A sheet for people who code by hand, as CSV: a row for every question of every article, with the codes there are and empty cells for the
 * code and for quotations, one a line. The text stands in the article's first row, without outlet and date. Articles that name
 * nobody who is asked about have no rows.
 */
export function codingSheet(documents: readonly Document[], options: SheetOptions = {}): string {
  const { codebook = defaultCodebook() } = options;
  const rows = documents.flatMap((document) => {
    const { items, windows } = planOf(document, { codebook, asked: askedOf(options), window: WHOLE });
    return items.map(({ key, construct, about }, i) => ({
      article: document.article.id,
      question: key,
      asks: named(construct.question, about),
      codes: construct.values.map(({ code, means }) => `${code} = ${named(means, about)}`).join('; '),
      code: '',
      quotation: '',
      text: i === 0 ? unformulated(windows.join('\n\n')) : '',
    }));
  });
  return toCSV(rows, { columns: COLUMNS });
}

export function askedOf({ actors, between }: SheetOptions) {
  return { ...(actors ? { actors } : {}), ...(between ? { pairs: between } : {}) };
}

/** Spreadsheets work out what begins like a formula; articles are strangers' text. */
function unformulated(text: string): string {
  return /^[=+\-@]/.test(text) ? ` ${text}` : text;
}
