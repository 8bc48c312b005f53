import { readdir, stat } from 'node:fs/promises';
import { english } from '../../src/components/annotate/index.js';
import { linearScorer } from '../../src/readers/index.js';

const SOURCES = new URL('../../src/', import.meta.url);

/** Size of every generated table, and what the first score costs beyond the second. Must run before anything else. */
export async function printWeights(): Promise<void> {
  const generated = (await readdir(SOURCES, { recursive: true })).filter((name) => name.endsWith('.generated.ts'));
  for (const name of generated.sort()) {
    const { size } = await stat(new URL(name, SOURCES));
    console.log(`${name.padEnd(40)} ${(size / 1e6).toFixed(2)} MB`);
  }
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
