import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      node: 'src/io/index.ts',
      render: 'src/render/index.ts',
      stats: 'src/stats/index.ts',
      evaluate: 'src/evaluate/index.ts',
    },
    format: ['esm', 'cjs'],
    target: 'node20',
    dts: true,
    splitting: true,
    clean: true,
    // natural drags in database clients when installed; the few functions used are bundled instead.
    noExternal: [/^natural/],
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    noExternal: [/^natural/],
    banner: { js: '#!/usr/bin/env node' },
  },
]);
