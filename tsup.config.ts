import { defineConfig, type Options } from 'tsup';
import { packActors, packModels } from './models/pack.js';

/** Models and actors stand in one file each beside what imports them: ESM, CommonJS and the command line share them. */
const shared: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shared',
  setup(build) {
    build.onResolve({ filter: /^#(?:weights|actors)$/ }, ({ path }) => ({
      path: `./${path.slice(1)}.cjs`,
      external: true,
    }));
  },
};

const common: Options = {
  target: 'node20',
  splitting: true,
  minifyWhitespace: true,
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
    clean: true,
    onSuccess: async () => {
      packModels('models', 'dist/weights.cjs');
      packActors('src/components/actors/data', 'dist/actors.cjs');
    },
  },
  { ...common, entry, format: 'cjs' },
  { entry, format: ['esm', 'cjs'], dts: { only: true } },
]);
