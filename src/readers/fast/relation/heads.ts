/** The two questions asked of two actors: their classes, what each counts in the score, and the first column of the weights. */
export const HEADS = {
  quad: {
    labels: ['none', 'verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'],
    values: [0, 0.5, 0.5, -0.5, -0.5],
    from: 0,
  },
  way: { labels: ['forward', 'backward', 'mutual', 'none'], values: [1, -1, 0, 0], from: 4 },
} as const;
