/** What can be imported from the package, and where it stands in the source. */
export const entry = {
  index: 'src/index.ts',
  node: 'src/io/index.ts',
  render: 'src/render/index.ts',
  stats: 'src/stats/index.ts',
  evaluate: 'src/evaluate/index.ts',
  llm: 'src/llm/index.ts',
  neural: 'src/readers/neural/index.ts',
  vitest: 'src/vitest/vitest.ts',
  jest: 'src/vitest/jest.ts',
};

/** No entries of their own: code is cut so that whoever imports these alone takes what they need and no weights. */
export const parts = {
  answer: 'src/compare/answer/compare-summary.ts',
  merge: 'src/compare/summary/merge.ts',
};

export const worker = 'src/workers/worker.ts';
