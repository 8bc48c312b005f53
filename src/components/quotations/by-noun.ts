import type { Range } from '../../core/index.js';
import type { SentenceTokens, Token } from '../../model/index.js';
import type { Said } from './act.js';
import { finiteAhead } from './content.js';
import { nonEmpty } from './edges.js';
import { nounCues } from './lexicon.js';
import { phraseEndingAt, subjectBefore } from './speaker-phrase.js';

const OWNING = new Set(["'s", '’s', "'", '’']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our']);

/** "Her claim that the port was closed": content that a noun introduces; null when the "that" only begins a relative clause. */
export function saidByNoun(
  tokens: readonly Token[],
  sentence: SentenceTokens,
  at: number,
  quoted: Uint8Array,
): Said | null {
  const token = tokens[at]!;
  if (
    token.pos !== 'NOUN' ||
    tokens[at + 1]?.normal !== 'that' ||
    at + 3 >= sentence.to ||
    !nounCues().has(token.lemma)
  )
    return null;
  if (finiteAhead(tokens, at + 2, sentence.to, quoted) < 0) return null;
  const content = nonEmpty(tokens, { from: at + 2, to: sentence.to });
  const speaker = ownerOf(tokens, sentence.from, at, quoted);
  const after = speaker ? tokens[speaker.to]! : undefined;
  const owned = speaker !== null && (POSSESSIVE.has(tokens[speaker.from]!.normal) || OWNING.has(after?.text ?? ''));
  return { cue: { from: at, to: at + 1 }, speaker, content, owned, before: false };
}

/** Whose claim it is: a genitive or possessive before the noun, else the subject of the verb before it. */
function ownerOf(tokens: readonly Token[], from: number, at: number, quoted: Uint8Array): Range | null {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const token = tokens[i]!;
    if (OWNING.has(token.text)) return phraseEndingAt(tokens, from, i - 1, quoted);
    if (POSSESSIVE.has(token.normal)) return { from: i, to: i + 1 };
    if (token.pos === 'VERB') return subjectBefore(tokens, from, i, quoted);
    if (token.pos === 'PUNCT' || token.pos === 'ADP') return null;
  }
  return null;
}
