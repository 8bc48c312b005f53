/** A question asked of a pair: its classes, the last of which the logits of the others are measured against. */
export interface Head {
  readonly labels: readonly string[];
  /** What each class counts in the score. */
  readonly values: readonly number[];
  /** Index of its first class among those of all heads that have weights. */
  readonly from: number;
}

/** Direction is by order in the text: `forward` from the first of the two to the second. */
export const HEADS = {
  climate: { labels: ['negative', 'neutral', 'positive', 'none'], values: [-1, 0, 1, 0], from: 0 },
  direction: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 3 },
  appraisal: { labels: ['negative', 'positive', 'neutral'], values: [-1, 1, 0], from: 6 },
} as const satisfies Record<string, Head>;

export type HeadName = keyof typeof HEADS;

/** Classes of all heads that have weights. */
export const CLASSES = 8;
