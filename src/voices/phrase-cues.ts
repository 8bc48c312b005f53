import type { Token } from '../model/index.js';
import { type PhraseCue, sourcePhrases, type VerbCue, verbPhrases } from './lexicon.js';

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

/** What kinds of phrases a word may begin, as bits. */
export const SOURCE_PHRASE = 1;
export const VERB_PHRASE = 2;

let starts: Map<string, number> | undefined;

/** {@link SOURCE_PHRASE} and {@link VERB_PHRASE} for a token that may begin such; 0 for most. */
export function phrasesAt({ lemma, normal, pos }: Token): number {
  starts ??= allStarts();
  const bits = starts.get(lemma) ?? 0;
  return pos === 'VERB' && normal !== lemma ? bits | (starts.get(normal) ?? 0) : bits;
}

function allStarts(): Map<string, number> {
  const all = new Map<string, number>();
  for (const word of sourcePhrases().keys()) all.set(word, SOURCE_PHRASE);
  for (const word of verbPhrases().keys()) all.set(word, (all.get(word) ?? 0) | VERB_PHRASE);
  return all;
}

/** The longest phrase of a table that stands at a token, by lemma. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  end: number,
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
