/** The text as the tagger sees it: one number a token in each column. Words are hashes, 0 where there is none. */
export interface TaggerView {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** Part of speech, 1 to 18. */
  readonly pos: Uint8Array;
  /** 1 for a capital, 2 for a mark of punctuation, 4 for the first token of its sentence. */
  readonly shape: Uint8Array;
  /** Frames and stance of the lexicon's verb or noun, 0 for other words. */
  readonly cue: Int32Array;
  /** {@link QUOTE} plus 4 × the length of the quotation (0 to 3) plus 16 when it reads like a title. */
  readonly quote: Uint8Array;
  readonly rule: Uint8Array;
  /** Lemma of the cue whose content the rules take the token for. */
  readonly ruleCue: Int32Array;
  /** Last cue of the lexicon before the token in its sentence: its lemma, and the token right after it. */
  readonly cueBefore: Int32Array;
  readonly cueOpens: Int32Array;
  /** How far away it stands, in buckets; 0 when there is none. */
  readonly cueDistance: Uint8Array;
  /** Lemma of the last verb before the token in its sentence. */
  readonly verbBefore: Int32Array;
  /** Next cue of the lexicon in the sentence, and how far. */
  readonly cueAfter: Int32Array;
  readonly cueAfterDistance: Uint8Array;
  /** Commas since the last cue or the sentence's start, at most 3, plus 4 when the last of them was followed by a joining word. */
  readonly commas: Uint8Array;
  /** Facts about the sentence: its first mark, how it ends, whether it holds an act of saying or a quotation. */
  readonly sentence: Int32Array;
  /** 1 for the tokens of a sentence that opens its segment. */
  readonly opensParagraph: Uint8Array;
  /** Word that opens the sentence. */
  readonly opener: Int32Array;
}
