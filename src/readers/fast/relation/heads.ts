import type { Head } from '../../../linear/index.js';

/** The two questions asked of two actors. */
export const HEADS = {
  quad: {
    labels: ['none', 'verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'],
    values: [0, 0.5, 0.5, -0.5, -0.5],
    from: 0,
    reference: 4,
  },
  way: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 4, reference: 3 },
} as const satisfies Record<string, Head>;

/** The same questions, given that something is said of the two. */
export const GIVEN = {
  quad: { labels: HEADS.quad.labels.slice(1), values: HEADS.quad.values.slice(1), from: 1, reference: 3 },
  way: { labels: HEADS.way.labels.slice(0, 3), values: HEADS.way.values.slice(0, 3), from: 4, reference: null },
} satisfies Record<string, Head>;
