import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

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
