import { closeSync, openSync, writeSync } from 'node:fs';
import { codedArticles, dyadArticles, evidenceArticles } from './coded.js';
import { stanceSentences, tieSentences } from './marked.js';
import { windowMaker } from './tools.js';

/**
 * Writes what the encoder learns from as windows of ids, made by the very code that the reader uses:
 * `tsx models/neural/train/export.ts BENCHMARKS OUT.jsonl`. Nothing of it goes into the repository.
 */
const [, , folder = '', out = ''] = process.argv;
const windowsOf = windowMaker();
const file = openSync(out, 'w');
for (const windows of [
  evidenceArticles(folder, 'evidence-train', windowsOf),
  codedArticles(folder, windowsOf),
  dyadArticles(folder, 'relationship-train', windowsOf),
  stanceSentences(folder, 'newsmtsc-train.jsonl', windowsOf),
  tieSentences(folder, windowsOf),
  stanceSentences(folder, 'newsmtsc-teacher.jsonl.gz', windowsOf),
]) {
  const counts = { windows: 0, pieces: 0, stances: 0, ties: 0 };
  let source = '';
  for (const window of windows) {
    if (window.stances.length + window.ties.length === 0) continue;
    writeSync(file, `${JSON.stringify(window)}\n`);
    source = window.source;
    counts.windows += 1;
    counts.pieces += window.ids.length;
    counts.stances += window.stances.length;
    counts.ties += window.ties.length;
  }
  console.log(source, JSON.stringify(counts));
}
closeSync(file);
