import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultPipeline, evaluate } from '../../../src/evaluate/index.js';
import { readArticles } from '../../../src/io/index.js';
import type { Reader } from '../../../src/readers/index.js';
import { windowsOf } from '../../../src/readers/neural/windows.js';
import { wordPieces } from '../../../src/readers/neural/word-pieces.js';

const root = join(import.meta.dirname, '..', '..', '..');
const vocabulary = readFileSync(join(root, 'models', 'neural', 'vocabulary.txt'), 'utf8')
  .trimEnd()
  .split('\n');
const pieces = wordPieces(vocabulary);
const marks = {
  start: vocabulary.indexOf('[CLS]'),
  end: vocabulary.indexOf('[SEP]'),
  actors: vocabulary.flatMap((piece, id) => (/^\[unused\d+\]$/.test(piece) ? [id] : [])),
};

/** Scores each mention by a number that any other piece or place would change. */
const { reader, ...parts } = defaultPipeline();
const attentive: Reader = {
  ...reader,
  read(document) {
    const windows = windowsOf(document, pieces, marks);
    const stances = document.targets.map((target) => {
      const { ids, sentences, places } = windows.find((window) => window.places.has(target))!;
      const { sentence } = document.mentions[target]!;
      const asked = [
        ...ids,
        JSON.stringify([sentences.find((each) => each.sentence === sentence), places.get(target)]),
      ];
      const score = asked
        .join(' ')
        .split('')
        .reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
      return { probabilities: { negative: 0, neutral: 1, positive: 0 }, score, bias: 0, cues: [] };
    });
    return { stances };
  },
};

it('shows the network the same, whoever of those named in our articles is exchanged for whom', async () => {
  const articles = await readArticles(join(root, 'corpus'));
  const rows = articles.map(({ text }) => ({ text: text.replace(/\s+/g, ' ') }));
  const set = { file: 'newsmtsc-dev', rows };
  const { metrics } = evaluate([set], { split: 'dev', only: ['swap'], pipeline: { ...parts, reader: attentive } });
  expect(metrics['swap.violations']!.n).toBeGreaterThan(200);
  expect(metrics['swap.violations']!.value).toBe(0);
});
