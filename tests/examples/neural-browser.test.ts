import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { ROOT } from '../figures/pages.js';

it('the page with the neural reader needs nothing that a browser has not', async () => {
  const source = (path: string) => join(ROOT, 'src', path);
  const { metafile, errors, warnings } = await build({
    entryPoints: [join(ROOT, 'examples', 'neural-browser', 'page.js')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    alias: { standpoint: source('index.ts'), 'standpoint/neural': source('readers/neural/index.ts') },
    external: ['#weights', '#actors', 'wink-nlp', 'wink-eng-lite-web-model', 'onnxruntime-web/wasm'],
  });
  expect([...errors, ...warnings]).toEqual([]);
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  expect(outside.map(({ path }) => path).filter((path) => path.startsWith('node:'))).toEqual([]);
  expect(Object.keys(metafile.inputs).map((path) => path.split('src/').at(-1))).toContain('readers/neural/read.ts');
});
