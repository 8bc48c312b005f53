/**
 * A sentence as the scorer sees it: every run of name words is one placeholder, whoever it names and however long it
 * is, and everything else is read off the words themselves, never off a tag that a name could have changed.
 * Parallel arrays, one entry a place.
 */
export interface View {
  /** Offsets into the text of the characters that the place covers. */
  readonly start: number[];
  readonly end: number[];
  /** Lower-cased word; `@` for a name, `#` for a number. */
  readonly word: string[];
  /** Row of the vocabulary, −1 when unknown. */
  readonly row: number[];
  /** Hash of the lemma (of the word itself when unknown). */
  readonly lemma: number[];
  readonly tag: number[];
  /** Number of the clause. */
  readonly clause: number[];
  /** 0 outside quotation marks, else the number of the quotation. */
  readonly quote: number[];
  /** 1 within reach of a negator. */
  readonly negated: number[];
}
