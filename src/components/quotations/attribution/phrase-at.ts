import type { Sentence } from '../../../syntax/index.js';
import { type PhraseCue, verbCue } from '../lexicon.js';

/** A phrase takes whatever follows it. */
export const PHRASE_VERB = verbCue('neutral', 'ciof');

/** The longest phrase of a table that stands at a token, by lemma. */
export function phraseAt(
  { tokens, to: end }: Sentence,
  at: number,
  table: ReadonlyMap<string, readonly PhraseCue[]>,
): PhraseCue | undefined {
  const first = tokens[at]!;
  const candidates = table.get(first.lemma) ?? (first.pos === 'VERB' ? table.get(first.normal) : undefined);
  if (!candidates) return undefined;
  return candidates.find(
    ({ words }) => at + words.length <= end && words.every((word, k) => k === 0 || tokens[at + k]!.lemma === word),
  );
}
