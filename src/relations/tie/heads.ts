/** A question asked of a pair: its classes, and what each counts in the score. */
export interface Head {
  readonly labels: readonly string[];
  readonly values: readonly number[];
  /** Index of its first class among those of all heads. */
  readonly from: number;
}

/** Direction is by order in the text: `forward` from the first of the two to the second. */
export const HEADS = {
  climate: { labels: ['negative', 'neutral', 'positive', 'none'], values: [-1, 0, 1, 0], from: 0 },
  direction: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 4 },
  appraisal: { labels: ['negative', 'neutral', 'positive'], values: [-1, 0, 1], from: 8 },
} as const satisfies Record<string, Head>;

export type HeadName = keyof typeof HEADS;

/** Classes of all heads together. */
export const CLASSES = 11;
