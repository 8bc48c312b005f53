import { english } from '../../../src/components/annotate/index.js';
import type { Annotation, Mention, Quotation, ScoredMention, Scorer, ScoringInput } from '../../../src/model/index.js';

const annotator = english();

/** Annotates text as one paragraph. */
export function annotate(text: string): Annotation {
  return annotator.annotate(text, [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }]);
}

export function mentionAt(annotation: Annotation, start: number, end: number, actor = 'X'): Mention {
  const sentence = annotation.sentences.findIndex((s) => start < s.span.end && end > s.span.start);
  return { actor, span: { start, end }, sentence, rule: 'name', role: 'actor', confidence: 1 };
}

/** Input with one mention for each `[name]` in brackets, each of an actor of its own; the brackets are taken out of the text. */
export function inputOf(marked: string, quotations: readonly Quotation[] = []): ScoringInput {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  let open = 0;
  for (const character of marked) {
    if (character === '[') open = text.length;
    else if (character === ']') spans.push({ start: open, end: text.length });
    else text += character;
  }
  const annotation = annotate(text);
  const mentions = spans.map(({ start, end }, i) => mentionAt(annotation, start, end, `X${i}`));
  return { annotation, mentions, quotations, targets: mentions.map((_, i) => i) };
}

/** Scores the first `[name]` of the text. */
export function scoreMarked(scorer: Scorer, marked: string): ScoredMention {
  return scorer.score(inputOf(marked))[0]!;
}

export function sumOf(scored: ScoredMention): number {
  return scored.cues.reduce((sum, cue) => sum + cue.weight, scored.bias);
}
