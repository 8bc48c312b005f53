import type { Sentence } from '../../../syntax/index.js';
import type { PhraseCue, VerbCue } from '../lexicon.js';

/** A phrase takes whatever follows it. */
export const PHRASE_VERB: VerbCue = {
  stance: 'neutral',
  clause: true,
  addressee: false,
  infinitive: true,
  object: true,
  preposition: true,
  as: false,
  weak: false,
};

/** The longest phrase of a table that stands at a token, by lemma. */
export function phraseAt(
  { tokens, to: end }: Sentence,
  at: number,
  table: ReadonlyMap<string, readonly PhraseCue[]>,
): PhraseCue | undefined {
  const first = tokens[at]!;
  const candidates = table.get(first.lemma) ?? (first.pos === 'VERB' ? table.get(first.normal) : undefined);
  if (!candidates) return undefined;
  for (const candidate of candidates) {
    const words = candidate.words;
    if (at + words.length > end) continue;
    let same = true;
    for (let k = 1; k < words.length && same; k++) same = tokens[at + k]!.lemma === words[k];
    if (same) return candidate;
  }
  return undefined;
}
