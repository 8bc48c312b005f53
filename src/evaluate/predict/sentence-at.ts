import type { Span } from '../../model/index.js';
import type { EvidenceRow } from '../rows/index.js';

/** The coded sentence that shares most characters with a span. */
export function sentenceAt(row: EvidenceRow, span: Span): EvidenceRow['sents'][number] | undefined {
  let best: EvidenceRow['sents'][number] | undefined;
  let most = 0;
  for (const each of row.sents) {
    const shared = Math.min(each.end, span.end) - Math.max(each.start, span.start);
    if (shared > most) {
      most = shared;
      best = each;
    }
  }
  return best;
}
