import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** Puts page, library, runtime and weights into one folder that any web server can serve: `node build.mjs OUT [WEIGHTS]`. */
const [, , out = 'site', weights] = process.argv;
const require = createRequire(join(process.cwd(), 'build.mjs'));
const model = weights ?? dirname(require.resolve('standpoint-neural/package.json'));
const runtime = dirname(require.resolve('onnxruntime-web'));

mkdirSync(join(out, 'model'), { recursive: true });
await build({
  entryPoints: [join(import.meta.dirname, 'page.js')],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  // As installed, not as the sources beside this example are wired.
  tsconfigRaw: '{}',
  nodePaths: [join(process.cwd(), 'node_modules')],
});
cpSync(join(import.meta.dirname, 'index.html'), join(out, 'index.html'));
for (const name of ['index.js', 'manifest.json', 'vocabulary.txt', 'reader.onnx']) {
  cpSync(join(model, name), join(out, 'model', name));
}
for (const name of readdirSync(runtime).filter((each) => /^ort-wasm-simd-threaded\.(mjs|wasm)$/.test(each))) {
  cpSync(join(runtime, name), join(out, name));
}
