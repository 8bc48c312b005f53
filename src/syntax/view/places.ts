import type { Span } from '../../model/index.js';
import type { View } from './view.js';

/** First and last place of the view that share a character with the span; −1 twice when none does. */
export function placesOf(view: View, span: Span): readonly [number, number] {
  let from = -1;
  let to = -1;
  for (let i = 0; i < view.word.length; i++) {
    if (view.end[i]! <= span.start) continue;
    if (view.start[i]! >= span.end) break;
    if (from < 0) from = i;
    to = i;
  }
  // A full stop set apart from an abbreviated name is not part of it.
  if (to > from && view.word[to] === '.') to--;
  return [from, to];
}

/** Span from the first character of place `a` to the last of place `b`. */
export function spanOf(view: View, a: number, b: number): Span {
  return { start: view.start[a]!, end: view.end[b]! };
}
