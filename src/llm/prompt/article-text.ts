import type { Document } from '../../document.js';

/** Letters of one window: about 6,000 tokens, which models read well. */
export const WINDOW = 24_000;

/**
 * The article's own text in windows of at most `size` letters, cut between segments, or between sentences of one that is longer.
 * Captions, bylines and related stories are left out, as they are for every reader.
 */
export function windowsOf({ text, segments, annotation }: Document, size = WINDOW): string[] {
  const pieces = segments.flatMap(({ span, scored }, segment) => {
    if (!scored) return [];
    if (span.end - span.start <= size) return [text.slice(span.start, span.end)];
    const sentences = annotation.sentences.filter((sentence) => sentence.segment === segment);
    // A sentence longer than a window is none; it is cut where it must be.
    return sentences.flatMap((sentence) => cut(text.slice(sentence.span.start, sentence.span.end), size));
  });
  const windows: string[] = [];
  for (const piece of pieces) {
    const last = windows.at(-1);
    if (last === undefined || last.length + piece.length + 2 > size) windows.push(piece);
    else windows[windows.length - 1] = `${last}\n\n${piece}`;
  }
  return windows;
}

function cut(sentence: string, size: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < sentence.length; from += size) parts.push(sentence.slice(from, from + size));
  return parts;
}
