import type { Range } from '../../../core/index.js';
import { isGenitive, isPossessive, phraseEndingAt, type QuotedSentence, subjectBefore } from '../../../syntax/index.js';
import { nounCues } from '../lexicon.js';
import type { Attribution } from './attribution.js';
import { finiteAhead } from './content.js';
import { nonEmpty } from './edges.js';

/** "Her claim that the port was closed": content that a noun introduces; null when the "that" only begins a relative clause. */
export function saidByNoun(sentence: QuotedSentence, at: number): Attribution | null {
  const { tokens } = sentence;
  const token = tokens[at]!;
  if (
    token.pos !== 'NOUN' ||
    tokens[at + 1]?.normal !== 'that' ||
    at + 3 >= sentence.to ||
    !nounCues().has(token.lemma)
  )
    return null;
  if (finiteAhead(sentence, at + 2) < 0) return null;
  const content = nonEmpty(tokens, { from: at + 2, to: sentence.to });
  const speaker = ownerOf(sentence, at);
  const after = speaker ? tokens[speaker.to]! : undefined;
  const owned = speaker !== null && (isPossessive(tokens[speaker.from]!) || isGenitive(after));
  return { cue: { from: at, to: at + 1 }, speaker, content, owned, before: false };
}

/** Whose claim it is: a genitive or possessive before the noun, else the subject of the verb before it. */
function ownerOf(sentence: QuotedSentence, at: number): Range | null {
  const { tokens, from } = sentence;
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const token = tokens[i]!;
    if (isGenitive(token)) return phraseEndingAt(sentence, i - 1);
    if (isPossessive(token)) return { from: i, to: i + 1 };
    if (token.pos === 'VERB') return subjectBefore(sentence, i);
    if (token.pos === 'PUNCT' || token.pos === 'ADP') return null;
  }
  return null;
}
