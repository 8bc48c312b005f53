import { firstWhere, StandpointError } from '../../core/index.js';
import type { MarkedMention } from '../../document.js';
import type { Mention } from '../../model/index.js';
import type { ArticleReading, MentionDraft } from './lookup/index.js';

export interface PlacedMarks {
  /** Marked spans as words, with the exact span kept. */
  readonly drafts: MentionDraft[];
  /** Marked spans that hold no word. */
  readonly wordless: Mention[];
}

/**
 * Finds the words of marked spans. Of two that overlap the first is kept.
 * @throws StandpointError `invalid-span` when a span does not lie in the text
 */
export function placeMarks(reading: ArticleReading, marked: readonly MarkedMention[]): PlacedMarks {
  const { words, annotation } = reading;
  const drafts: MentionDraft[] = [];
  const wordless: Mention[] = [];
  let end = 0;
  for (const { actor, span } of [...marked].sort((a, b) => a.span.start - b.span.start)) {
    if (!(span.start >= 0 && span.start < span.end && span.end <= annotation.text.length)) {
      throw new StandpointError(
        'invalid-span',
        `marked span ${span.start}–${span.end} of "${actor}" does not lie in a text of ${annotation.text.length} characters`,
      );
    }
    if (span.start < end) continue;
    end = span.end;
    const from = firstWhere(words.end.length, (i) => words.end[i]! > span.start);
    let to = from;
    while (to < words.start.length && words.start[to]! < span.end) to++;
    if (to > from) drafts.push({ actor, from, to, rule: 'name', confidence: 1, exact: span });
    else
      wordless.push({
        actor,
        span,
        sentence: sentenceAt(reading, span.start),
        rule: 'name',
        role: 'actor',
        confidence: 1,
      });
  }
  return { drafts, wordless };
}

/** The sentence at an offset, or the nearest before it. */
export function sentenceAt({ annotation: { sentences } }: ArticleReading, offset: number): number {
  return Math.max(0, firstWhere(sentences.length, (s) => sentences[s]!.span.start > offset) - 1);
}
