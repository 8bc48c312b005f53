import { type ActorRegistry, findMentions } from '../../../src/components/actors/index.js';
import type { ActorReference, Annotation, Annotator, Mention } from '../../../src/model/index.js';

/** A sentence with two marked actors and what is known of them. */
export interface MarkedSentence {
  readonly text: string;
  readonly X: { readonly start: number; readonly end: number };
  readonly Y: { readonly start: number; readonly end: number };
  /** Wanted probabilities of the classes of every head, in a row; direction as XY, YX, mutual, none. */
  readonly wanted: readonly number[];
  /** The article it was coded in; null for a sentence that nobody coded. */
  readonly article: string | null;
}

/** The two, in a sentence that {@link readMarked} has read. */
export const X = '?:x';
export const Y = '?:y';

/** Annotates a marked sentence and finds who is in it, the two marked ones whatever they are. */
export function readMarked(
  sentence: MarkedSentence,
  { annotator, registry }: { readonly annotator: Annotator; readonly registry: ActorRegistry },
): {
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly actors: readonly ActorReference[];
} {
  const { text } = sentence;
  const annotation = annotator.annotate(text, [
    { kind: 'paragraph', span: { start: 0, end: text.length }, scored: true },
  ]);
  const marked = [
    { actor: X, span: sentence.X },
    { actor: Y, span: sentence.Y },
  ];
  return { annotation, ...findMentions(annotation, registry, { discover: true, marked }) };
}

/** Exchanges forward and backward, which stand at `forward` and behind it. */
export function turnDirection(wanted: readonly number[], forward: number): number[] {
  const turned = [...wanted];
  turned[forward] = wanted[forward + 1]!;
  turned[forward + 1] = wanted[forward]!;
  return turned;
}
