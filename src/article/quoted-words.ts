import { isNobody } from '../core/index.js';
import type { Analysis, Span } from '../model/index.js';

/** A quotation that gives somebody the word, and how many words it gives. */
export interface QuotedWords {
  /** Index in `quotations`. */
  readonly observation: number;
  readonly sentence: number;
  readonly words: number;
  /** The words by sentence, in order; most quotations stay within one. */
  readonly bySentence: readonly (readonly [sentence: number, words: number])[];
}

/**
 * The quotations, direct and indirect, that begin in scored segments, with their words. Scare quotes give nobody the word
 * and are left out, as are words of nobody in particular ("one should remember that …"); a quotation inside another counts for the outer speaker. In order of the text.
 */
export function quotedWords(analysis: Analysis): QuotedWords[] {
  const found: QuotedWords[] = [];
  let reached = 0;
  for (let i = 0; i < analysis.quotations.length; i++) {
    const { kind, span, sentence, speakerText } = analysis.quotations[i]!;
    const segment = analysis.segments[analysis.sentences[sentence]?.segment ?? -1];
    // Quotations come sorted by start, so one that ends before the furthest end so far lies inside another.
    if (kind === 'scare' || !segment?.scored || span.end <= reached) continue;
    if (kind === 'indirect' && speakerText !== null && isNobody(speakerText)) continue;
    reached = span.end;
    const bySentence = countWords(analysis, span, sentence);
    let words = 0;
    for (const [, count] of bySentence) words += count;
    if (words > 0) found.push({ observation: i, sentence, words, bySentence });
  }
  return found;
}

/** Words between white space. */
export function wordsIn(text: string): number {
  let words = 0;
  for (const word of text.split(/\s+/)) if (word !== '') words++;
  return words;
}

function countWords(analysis: Analysis, span: Span, from: number): [number, number][] {
  const found: [number, number][] = [];
  for (let i = from; i < analysis.sentences.length; i++) {
    const { span: whole, text } = analysis.sentences[i]!;
    if (whole.start >= span.end) break;
    const words = wordsIn(text.slice(Math.max(0, span.start - whole.start), Math.max(0, span.end - whole.start)));
    if (words > 0) found.push([i, words]);
  }
  return found;
}
