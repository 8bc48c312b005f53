import type { Head } from '../../../linear/index.js';

const QUADS = ['none', 'verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'] as const;

/** The questions asked of a pair. Direction is by order in the text: `forward` from the first of the two to the second. */
export const HEADS = {
  climate: { labels: ['negative', 'neutral', 'positive', 'none'], values: [-1, 0, 1, 0], from: 0, reference: 3 },
  direction: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 3, reference: 3 },
  appraisal: { labels: ['negative', 'positive', 'neutral'], values: [-1, 1, 0], from: 6, reference: 2 },
  quad: { labels: QUADS, values: [0, 0.5, 0.5, -0.5, -0.5], from: 8, reference: 4 },
} as const satisfies Record<string, Head>;

export type HeadName = keyof typeof HEADS;

/** Two of the questions, given that something is said of the two. */
export const GIVEN = {
  direction: { labels: HEADS.direction.labels.slice(0, 3), values: [1, -1, 0], from: 3, reference: null },
  quad: { labels: QUADS.slice(1), values: HEADS.quad.values.slice(1), from: 9, reference: 3 },
} satisfies Record<string, Head>;
