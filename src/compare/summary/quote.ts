import type { Analysis, Cue, EvidenceSentence } from '../../model/index.js';

/** A text without full stops must not be quoted whole. */
const LONGEST = 1000;

/** A sentence ready to be quoted; what is longer than 1,000 characters ends in an ellipsis. */
export function quoteSentence(analysis: Analysis, index: number): EvidenceSentence {
  const { span, segment, text } = analysis.sentences[index]!;
  const kind = analysis.segments[segment]?.kind ?? 'paragraph';
  if (text.length <= LONGEST) return { span, segment: kind, text };
  const last = text.charCodeAt(LONGEST - 1);
  const cut = last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST;
  return { span, segment: kind, text: `${text.slice(0, cut)}…` };
}

/** Cues as offsets into a sentence of `length` characters that starts at `start`; those that reach beyond it go. */
export function rebaseCues(cues: readonly Cue[], start: number, length: number): Cue[] {
  const result: Cue[] = [];
  for (const { span, feature, weight } of cues) {
    const moved = { start: span.start - start, end: span.end - start };
    if (moved.start >= 0 && moved.end <= length) result.push({ span: moved, feature, weight });
  }
  return result;
}
