import type { Document, MarkedMention } from '../../document.js';
import type { Mention, Portrayal, ScoredMention, Span } from '../../model/index.js';
import { createPipeline } from '../../pipeline.js';
import type { EvaluatedParts } from '../pipeline.js';

/**
 * Reads one sentence as a paragraph of its own, with the given spans as mentions beside those it finds. Of what kind a marked
 * actor is, nobody says unless the registry does.
 */
export function readAlone(text: string, marked: readonly MarkedMention[], pipeline: EvaluatedParts): Document {
  const segments = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }] as const;
  const article = { id: 'sentence', outlet: 'unknown', language: 'en', text, segments };
  const document = createPipeline(pipeline).document(article, marked);
  const nobody = new Set(marked.map(({ actor }) => actor).filter((actor) => !pipeline.registry.get(actor)));
  document.set(
    'actors',
    document.actors.filter(({ id }) => !nobody.has(id)),
  );
  return document;
}

/** Index of the mention at a given span: the same, else the first that overlaps it; −1 when there is none. */
export function mentionAt(mentions: readonly Mention[], span: Span): number {
  const exact = mentions.findIndex((each) => each.span.start === span.start && each.span.end === span.end);
  if (exact >= 0) return exact;
  return mentions.findIndex((each) => each.span.start < span.end && span.start < each.span.end);
}

/** The reader's answers for some mentions, whatever their role. */
export function scoreMentions(document: Document, targets: readonly number[], { reader }: EvaluatedParts) {
  document.set('targets', targets);
  return reader.read(document, new Set(['stances'] as const)).stances ?? [];
}

/** The reader's answer for the mention at a span; null when the span holds no mention. */
export function scoreAt(document: Document, span: Span, pipeline: EvaluatedParts): ScoredMention | null {
  const target = mentionAt(document.mentions, span);
  return target < 0 ? null : (scoreMentions(document, [target], pipeline)[0] ?? null);
}

/** The value of a portrayal; null where there is too little for one. */
export function valueOrNull(portrayal: Portrayal): number | null {
  return portrayal.kind === 'portrayal' ? portrayal.value : null;
}
