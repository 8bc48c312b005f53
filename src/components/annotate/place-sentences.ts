import type { Segment, SentenceTokens, Token } from '../../model/index.js';
import { joinsPrevious, splitsBefore } from './sentence-repairs.js';

/** No sentence is longer, so that later stages stay linear on text without full stops. */
const LONGEST = 400;

/**
 * Sentences as token ranges from the tokenizer's own starts, the borders of segments and the repairs. Text outside
 * every segment makes no sentence.
 */
export function placeSentences(
  tokens: readonly Token[],
  starts: readonly number[],
  segments: readonly Segment[],
): SentenceTokens[] {
  const isStart = new Uint8Array(tokens.length);
  for (const start of starts) isStart[start] = 1;
  const sentences: SentenceTokens[] = [];
  let at = 0;
  for (let s = 0; s < segments.length; s++) {
    const span = segments[s]!.span;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    let from = at;
    for (; at < tokens.length && tokens[at]!.start < span.end; at++) {
      if (at === from) continue;
      const proposed = isStart[at] === 1;
      const begins = proposed ? !joinsPrevious(tokens, from, at) : splitsBefore(tokens, from, at);
      if (begins || at - from >= LONGEST) {
        sentences.push(sentence(tokens, from, at, { segment: s, end: span.end }));
        from = at;
      }
    }
    if (at > from) sentences.push(sentence(tokens, from, at, { segment: s, end: span.end }));
  }
  return sentences;
}

/** A token may reach over the end of its segment, where the caller cut inside a word; a sentence never does. */
function sentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  { segment, end }: { readonly segment: number; readonly end: number },
): SentenceTokens {
  return { span: { start: tokens[from]!.start, end: Math.min(tokens[to - 1]!.end, end) }, segment, from, to };
}
