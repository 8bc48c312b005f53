import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { directImports } from './direct-imports.js';
import { packActors, packModels } from './models/pack.js';
import { entry, parts, worker } from './tsup.entries.js';

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

export default defineConfig({
  entry: { ...entry, ...parts, cli: 'src/cli/main.ts', worker },
  format: ['esm', 'cjs'],
  target: 'node20',
  dts: { entry },
  splitting: true,
  minifyWhitespace: true,
  // A few functions of it are used, and whoever imports the library should not load the rest.
  noExternal: ['valibot'],
  clean: true,
  esbuildPlugins: [shared, directImports],
  esbuildOptions(options, { format }) {
    if (format !== 'cjs') return;
    // CommonJS has no import.meta; whoever asks for its address there has __dirname.
    options.define = { ...options.define, 'import.meta.url': 'undefined' };
    // tsup rewrites these two for CommonJS, and gets it wrong where there is no space between words.
    options.supported = { 'nullish-coalescing': false, 'optional-chain': false };
  },
  onSuccess: async () => {
    packModels('models', 'dist/weights.cjs');
    packActors('src/components/actors/data', 'dist/actors.cjs');
    // The command is a module, and so is Vitest; whoever uses CommonJS imports the library.
    for (const name of ['cli', 'vitest', 'worker']) rmSync(`dist/${name}.cjs`);
    for (const part of Object.keys(parts)) for (const kind of ['js', 'cjs']) rmSync(`dist/${part}.${kind}`);
  },
});
