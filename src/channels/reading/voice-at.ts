import { isSaid } from '../../components/quotations/index.js';
import { type Analysis, OUTLET, type Quotation, type Span, type Voice, voiceOf } from '../../model/index.js';
import type { ArticleView } from './view.js';

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

/**
 * Of a sentence that reports what somebody says, the words that report take up much: a third of it said makes it the speaker's.
 * Chosen on sentences whose voice was coded, and much the same from a quarter to two fifths.
 */
const SAID = 1 / 3;

/** Whose words a whole sentence is, as a reader who sees it quoted would say. */
export function voiceOfSentence(article: ArticleView, sentence: number): Voice {
  return article.once('voices of sentences', sentenceVoices)[sentence] ?? OUTLET;
}

function sentenceVoices({ sentences, quotations }: Analysis): readonly Voice[] {
  const said = sentences.map(() => ({ upTo: 0, length: 0, most: 0, by: undefined as Quotation | undefined }));
  for (const quotation of quotations) {
    if (!isSaid(quotation)) continue;
    const { start, end } = quotation.span;
    for (let i = quotation.sentence; i < sentences.length && sentences[i]!.span.start < end; i++) {
      const { span } = sentences[i]!;
      const found = said[i]!;
      const to = Math.min(end, span.end);
      // Sorted by start: what lies within another quotation counts once.
      const added = to - Math.max(start, span.start, found.upTo);
      if (added <= 0) continue;
      found.length += added;
      found.upTo = to;
      if (added <= found.most) continue;
      found.most = added;
      found.by = quotation;
    }
  }
  return said.map(({ length, by }, i) => {
    const { start, end } = sentences[i]!.span;
    return by !== undefined && length >= SAID * (end - start) ? voiceOf(by) : OUTLET;
  });
}
