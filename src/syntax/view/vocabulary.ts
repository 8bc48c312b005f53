/** What is known of a word whatever sentence it stands in. Rows are parallel arrays; names are not in it. */
export interface Vocabulary {
  /** Changes whenever the vocabulary does. */
  readonly print: number;
  readonly index: ReadonlyMap<string, number>;
  readonly lemma: Int32Array;
  /** Cluster of similar words, fine and coarse. */
  readonly fine: Uint16Array;
  readonly coarse: Uint8Array;
  /** How the word tends to colour a name that follows it, and one that it follows, −5 (blame) to 5 (praise). */
  readonly valence: Int8Array;
  readonly valenceAfter: Int8Array;
  /** The two likeliest tags and how sure the first is, 0–15 fifteenths. */
  readonly tag: Uint8Array;
  readonly otherTag: Uint8Array;
  readonly sure: Uint8Array;
  /** Log-probability of a tag after another, in eighths: `[previous * TAG_COUNT + tag]`. */
  readonly transitions: Int8Array;
}
