import { hashWord } from '../../linear/index.js';
import type { Token } from '../../model/index.js';
import { ByWord } from '../../syntax/index.js';
import { nounCodesOf, verbCodes } from './cue-codes.js';
import { nounCues, sourcePhrases, verbCues, verbPhrases } from './lexicon.js';
import { NOUN, PUNCT, TAG_CODE, VERB } from './tags.js';

/** How a word may begin an act of saying, as bits. */
export const SAYS = { source: 1, phrase: 2, word: 4 } as const;

/** What depends on a word alone. */
export interface VoiceWord {
  /** Hashes of the normal form and the lemma. */
  readonly word: number;
  readonly lemma: number;
  /** Code of the part of speech. */
  readonly pos: number;
  /** 1 for a capital, 2 for a mark of punctuation. */
  readonly shape: number;
  /** Frames and stance of the lexicon's verb or noun, 0 for other words. */
  readonly cue: number;
  /** {@link SAYS}; 0 for most. */
  readonly says: number;
}

/** What is known of a token's word, found once for each word. */
export const VOICE_WORDS = new ByWord((token): VoiceWord => {
  const { text, normal, lemma } = token;
  const pos = TAG_CODE.get(token.pos) ?? 0;
  const code = text.charCodeAt(0);
  return {
    word: hashWord(normal),
    lemma: hashWord(lemma),
    pos,
    shape: (code >= 0x41 && code <= 0x5a ? 1 : 0) | (pos === PUNCT ? 2 : 0),
    cue: (pos === VERB ? verbCodes().get(lemma) : pos === NOUN ? nounCodesOf().get(lemma) : undefined) ?? 0,
    says: saysOf(token),
  };
});

function saysOf({ normal, lemma, pos }: Token): number {
  if (pos === 'PUNCT') return 0;
  const begins = (table: ReadonlyMap<string, unknown>) => table.has(lemma) || (pos === 'VERB' && table.has(normal));
  const isCue = pos === 'VERB' ? verbCues().has(lemma) : pos === 'NOUN' && isNounCue(normal, lemma);
  return (
    (begins(sourcePhrases()) ? SAYS.source : 0) | (begins(verbPhrases()) ? SAYS.phrase : 0) | (isCue ? SAYS.word : 0)
  );
}

/** A noun of saying, or a verb read as one: "Tehran claims the ship was empty". */
function isNounCue(normal: string, lemma: string): boolean {
  return nounCues().has(lemma) || (normal.endsWith('s') && verbCues().has(lemma));
}
