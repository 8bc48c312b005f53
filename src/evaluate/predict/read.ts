import { findMentions } from '../../components/actors/index.js';
import { findQuotations } from '../../components/quotations/index.js';
import type {
  ActorId,
  ActorReference,
  Annotation,
  Mention,
  Quotation,
  ScoredMention,
  Span,
} from '../../model/index.js';
import type { Pipeline } from '../pipeline.js';

/** A text on its way to an analysis, up to the stage before scoring. */
export interface Read {
  readonly annotation: Annotation;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly actors: readonly ActorReference[];
}

export interface Marked {
  readonly actor: ActorId;
  readonly span: Span;
}

/** Reads one sentence as a paragraph of its own, with the given spans as mentions beside those it finds. */
export function readSentence(text: string, marked: readonly Marked[], pipeline: Pipeline): Read {
  const segments = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }] as const;
  const annotation = pipeline.annotator.annotate(text, segments);
  const { mentions, actors } = findMentions(annotation, pipeline.registry, { discover: true, marked });
  return { annotation, mentions, actors, quotations: findQuotations(annotation, mentions) };
}

/** Index of the mention at a given span: the same, else the first that overlaps it; −1 when there is none. */
export function mentionAt(mentions: readonly Mention[], span: Span): number {
  const exact = mentions.findIndex((each) => each.span.start === span.start && each.span.end === span.end);
  if (exact >= 0) return exact;
  return mentions.findIndex((each) => each.span.start < span.end && span.start < each.span.end);
}

/** The scorer's answer for the mention at a span; null when the span holds no mention. */
export function scoreAt(read: Read, span: Span, pipeline: Pipeline): ScoredMention | null {
  const target = mentionAt(read.mentions, span);
  if (target < 0) return null;
  const { annotation, mentions, quotations } = read;
  return pipeline.scorer.score({ annotation, mentions, quotations, targets: [target] })[0] ?? null;
}
