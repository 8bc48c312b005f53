import { defineConfig, type Options } from 'tsup';
import { packModels } from './models/pack.js';

/** The models stand in one file beside what imports them, so that ESM, CommonJS and the command line share them. */
const shared = {
  name: 'shared-weights',
  setup(build: { onResolve(on: { filter: RegExp }, resolve: () => { path: string; external: boolean }): void }) {
    build.onResolve({ filter: /^#weights$/ }, () => ({ path: './weights.cjs', external: true }));
  },
};

const common: Options = {
  target: 'node20',
  splitting: true,
  esbuildPlugins: [shared],
};

const entry = {
  index: 'src/index.ts',
  node: 'src/io/index.ts',
  render: 'src/render/index.ts',
  stats: 'src/stats/index.ts',
  evaluate: 'src/evaluate/index.ts',
};

export default defineConfig([
  {
    ...common,
    entry: { ...entry, cli: 'src/cli/main.ts' },
    format: 'esm',
    dts: { entry },
    clean: true,
    onSuccess: async () => packModels('models', 'dist/weights.cjs'),
  },
  { ...common, entry, format: 'cjs', dts: true, minifyWhitespace: true },
]);
