import type { DeliveredDocument } from './document.js';
import { factivaIn } from './factiva.js';
import { factivaCodesIn } from './factiva-codes.js';
import { nexisIn } from './nexis.js';
import { olderNexisIn } from './nexis-older.js';

/**
 * The documents of a text in which a database delivers many: LexisNexis ("3 of 40 DOCUMENTS", or "End of Document" after each) and
 * Factiva (with its codes HD, PD, SN …, or without). Undefined for a text that is one article.
 */
export function deliveryIn(source: string): readonly DeliveredDocument[] | undefined {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (const kind of [olderNexisIn, nexisIn, factivaCodesIn, factivaIn]) {
    const found = kind(lines);
    if (found.length > 0) return found;
  }
  return undefined;
}
