import type { Annotation } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import type { View } from './view.js';

/** First and last place of the view that share a character with the span; −1 twice when none does. */
export function placesOf(annotation: Annotation, view: View, span: Span): readonly [number, number] {
  let from = -1;
  let to = -1;
  for (let i = 0; i < view.word.length; i++) {
    if (annotation.tokens[view.last[i]!]!.end <= span.start) continue;
    if (annotation.tokens[view.first[i]!]!.start >= span.end) break;
    if (from < 0) from = i;
    to = i;
  }
  return [from, to];
}

/** Span from the first character of place `a` to the last of place `b`. */
export function spanOf(annotation: Annotation, view: View, a: number, b: number): Span {
  return { start: annotation.tokens[view.first[a]!]!.start, end: annotation.tokens[view.last[b]!]!.end };
}
