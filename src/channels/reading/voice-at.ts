import { OUTLET, voiceOf } from '../../components/quotations/index.js';
import type { Analysis, Span, Voice } from '../../model/index.js';

/** Whose words most of a stretch of an article are: those of the quotation that covers more than half of it, else the outlet's. */
export function voiceAt(analysis: Analysis, { start, end }: Span): Voice {
  for (const quotation of analysis.quotations) {
    const { kind, span } = quotation;
    if (kind === 'scare') continue;
    const shared = Math.min(span.end, end) - Math.max(span.start, start);
    if (2 * shared > end - start) return voiceOf(quotation);
  }
  return OUTLET;
}

/** {@link voiceAt} of a whole sentence. */
export function voiceOfSentence(analysis: Analysis, sentence: number): Voice {
  const found = analysis.sentences[sentence];
  return found ? voiceAt(analysis, found.span) : OUTLET;
}
