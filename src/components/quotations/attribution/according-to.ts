import type { Range } from '../../../core/index.js';
import { hasVerb, phraseFrom, type QuotedSentence } from '../../../syntax/index.js';
import type { PhraseCue } from '../lexicon.js';
import type { Attribution } from './attribution.js';
import { FAR, nonEmpty } from './edges.js';

/** "According to the ministry, …" and "…, according to the ministry". */
export function accordingTo(sentence: QuotedSentence, at: number, phrase: PhraseCue): Attribution | null {
  const { tokens } = sentence;
  const cue = { from: at, to: at + phrase.words.length };
  const single = phrase.words.length === 1;
  // "For X" opens an opinion only at the start of a sentence and before a comma; "citing" only as a participle.
  if (single && phrase.words[0] === 'for') return null;
  if (single && tokens[at]!.normal !== 'citing' && tokens[at]!.normal !== 'quoting') return null;
  const speaker = phraseFrom(sentence, cue.to) ?? upToComma(sentence, cue.to);
  if (!speaker) return null;
  // "In addition, according to …", but also "Prices, according to …, have doubled".
  const leads = !hasVerb(tokens, Math.max(sentence.from, at - FAR), at);
  if (leads) {
    let from = speaker.to;
    const end = Math.min(sentence.to, from + FAR);
    while (from < end && tokens[from]!.text !== ',') from++;
    return {
      cue,
      speaker,
      content: nonEmpty(tokens, { from: from < end ? from : speaker.to, to: sentence.to }),
      before: false,
    };
  }
  return { cue, speaker, content: nonEmpty(tokens, { from: sentence.from, to: at }), before: true };
}

function upToComma({ tokens, to: end }: QuotedSentence, from: number): Range | null {
  let to = from;
  while (to < Math.min(end, from + 10) && tokens[to]!.text !== ',' && tokens[to]!.text !== '.') to++;
  return to > from ? { from, to } : null;
}
