import type { Annotation, Mention } from '../../../model/index.js';
import { placesOf, type View, type Vocabulary, viewSentence } from '../../../syntax/index.js';

/** A sentence (or the sentences from one mention to the other) as the model sees it, and where the two stand in it. */
export interface PairView {
  readonly view: View;
  readonly first: number;
  readonly second: number;
  /** True when the second mention given comes first in the text. */
  readonly swapped: boolean;
}

/** The view over every sentence that the two mentions span; null when one of them touches no word. */
export function viewAcross(
  annotation: Annotation,
  mentions: readonly Mention[],
  pair: readonly [number, number],
  vocabulary: Vocabulary,
): PairView | null {
  const a = mentions[pair[0]]!;
  const b = mentions[pair[1]]!;
  const low = Math.min(a.sentence, b.sentence);
  const high = Math.max(a.sentence, b.sentence);
  const start = annotation.sentences[low];
  const end = annotation.sentences[high];
  if (!start || !end) return null;
  const span = { start: start.span.start, end: end.span.end };
  const joined = { ...annotation, sentences: [{ span, segment: start.segment, from: start.from, to: end.to }] };
  const inside = mentions.filter((mention) => mention.sentence >= low && mention.sentence <= high);
  return place(viewSentence(joined, 0, inside, vocabulary), a, b);
}

/** Finds the two mentions in a view. */
export function place(view: View, a: Mention, b: Mention): PairView | null {
  const [one] = placesOf(view, a.span);
  const [other] = placesOf(view, b.span);
  if (one < 0 || other < 0) return null;
  const swapped = a.span.start > b.span.start;
  return { view, first: Math.min(one, other), second: Math.max(one, other), swapped };
}
