import { readFileSync } from 'node:fs';
import { english } from '../../src/components/annotate/index.js';
import { linearScorer } from '../../src/readers/index.js';

const MANIFEST = new URL('../../models/manifest.json', import.meta.url);

/** Size of every model, and what the first score costs beyond the second. Must run before anything else. */
export function printWeights(): void {
  // `models/train/fit/write-model.ts` wrote it.
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string; bytes: number }>;
  for (const { file, bytes } of Object.values(manifest))
    console.log(`${file.padEnd(28)} ${(bytes / 1e6).toFixed(2)} MB`);
  const text = 'The minister praised Ann.';
  const segments = [{ kind: 'paragraph', span: { start: 0, end: text.length }, scored: true }] as const;
  const annotation = english().annotate(text, segments);
  const span = { start: text.indexOf('Ann'), end: text.indexOf('Ann') + 3 };
  const mention = { actor: '?:ann', span, sentence: 0, rule: 'name', role: 'actor', confidence: 1 } as const;
  const input = { annotation, mentions: [mention], quotations: [], targets: [0] };
  const time = () => {
    const start = performance.now();
    linearScorer().score(input);
    return performance.now() - start;
  };
  const first = time();
  const second = time();
  console.log(`loading the weights    ${(first - second).toFixed(1)} ms (first score less second)\n`);
}
