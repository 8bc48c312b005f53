import type { Head } from '../../../linear/index.js';

/** The questions asked of a pair. Direction is by order in the text: `forward` from the first of the two to the second. */
export const HEADS = {
  climate: { labels: ['negative', 'neutral', 'positive', 'none'], values: [-1, 0, 1, 0], from: 0, reference: 3 },
  direction: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 3, reference: 3 },
  appraisal: { labels: ['negative', 'positive', 'neutral'], values: [-1, 1, 0], from: 6, reference: 2 },
} as const satisfies Record<string, Head>;

export type HeadName = keyof typeof HEADS;
