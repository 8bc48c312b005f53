/** What the target is to the words around it, found by short scans instead of a parser. −1: none. */
export interface Roles {
  /** Verbs whose subject the target is, in order ("failed to secure"), at most three. */
  readonly chain: number[];
  /** True when the first of them is passive. */
  passive: boolean;
  /** "@ is corrupt": the adjective or noun said of it. */
  predicate: number;
  /** Head of the object of the chain. */
  object: number;
  /** Head noun the target possesses or modifies ("@'s lies", "@ officials"). */
  owned: number;
  /** Nouns and adjectives beside it: "disgraced lawyer @", "@, a disgraced lawyer,". */
  readonly beside: number[];
  /** Preposition it follows. */
  preposition: number;
  /** Verb or noun that governs it from the left. */
  governor: number;
  /** Verb above the governing noun: "won praise from @". */
  above: number;
  /** Passive verb whose agent it is ("by @"). */
  agentOf: number;
  /** The verb of speech whose subject it is. */
  speech: number;
  /** True for "X and @". */
  joined: boolean;
}

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
  /** What each place is to the words around it, found when first asked for. */
  readonly roles: (Roles | undefined)[];
}
