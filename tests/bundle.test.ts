import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directImports } from '../direct-imports.js';
import { entry, parts, worker } from '../tsup.entries.js';

/** Kilobytes, minified and packed, that the parts a web page may want take at most. */
const LIMITS: readonly (readonly [code: string, kilobytes: number])[] = [
  [`export { compareSummary } from './src/index.js';`, 50],
  [`export { toHTML } from './src/render/index.js';`, 20],
  [`export { toObservations, toCSV } from './src/observations/index.js';`, 5],
];

async function bundled(code: string, external: string[] = []) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: `${import.meta.dirname}/..`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    external,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('a bundle for the browser', () => {
  it.each(LIMITS)('%s is small', async (code, kilobytes) => {
    const text = await bundled(code, ['#weights', '#actors', 'wink-nlp', 'wink-eng-lite-web-model']);
    const size = gzipSync(text).length / 1024;
    expect(size).toBeLessThan(kilobytes);
  });

  it('holds none of the optional packages', async () => {
    const text = await bundled(`export * from './src/index.js';`, ['#weights', '#actors']);
    expect(text).not.toMatch(/linkedom|@mozilla|vega-lite\/|extractRawText|read-excel-file|hyparquet|warcio/i);
  });
});

describe('what a bundler takes of the built package', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bundle-'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "sideEffects": false }');
    const { index, node, render } = entry;
    await build({
      entryPoints: { index, node, render, worker, ...parts },
      absWorkingDir: `${import.meta.dirname}/..`,
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      external: ['#weights', '#actors', 'wink-nlp', 'wink-eng-lite-web-model', 'piscina', 'yaml', 'csv-parse'],
      plugins: [directImports],
      logLevel: 'silent',
    });
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** What a page takes that imports one name, by the files and packages of it that end up in the bundle. */
  async function taken(name: string) {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export { ${name} } from './index.js';`, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
      metafile: true,
      external: ['#weights', '#actors', 'wink-nlp', 'wink-eng-lite-web-model'],
      logLevel: 'silent',
    });
    const [output] = Object.values(metafile.outputs);
    return {
      packages: output!.imports.map(({ path }) => path),
      kilobytes: gzipSync(outputFiles[0]!.contents).length / 1024,
    };
  }

  it.each(['compareSummary', 'mergeAll', 'toObservations'])(
    '%s needs neither weights nor actors nor wink-nlp',
    async (name) => {
      const { packages, kilobytes } = await taken(name);
      expect(packages).toEqual([]);
      expect(kilobytes).toBeLessThan(60);
    },
  );

  it('analyze needs them all', async () => {
    const { packages } = await taken('analyze');
    expect(packages.sort()).toEqual(['#actors', '#weights', 'wink-eng-lite-web-model', 'wink-nlp']);
  });
});
