import { closeSync, openSync, writeSync } from 'node:fs';
import { STEP_OPTIONS } from '../../train/step.js';
import { codedArticles, dyadArticles, evidenceArticles } from './coded.js';
import { linearBeside } from './linear.js';
import { stanceSentences, tieSentences } from './marked.js';
import { windowMaker } from './tools.js';

/**
 * Writes what the encoder learns from as windows of ids, made by the very code that the reader uses:
 * `tsx models/neural/train/export.ts BENCHMARKS OUT.jsonl [WORK]`, WORK being what `npm run train` has left its folds of the linear
 * models in. Nothing of it goes into the repository.
 */
const [, , folder = '', out = '', work = STEP_OPTIONS.work.default] = process.argv;
const beside = linearBeside(work);
const windowsOf = windowMaker();
const file = openSync(out, 'w');
for (const windows of [
  evidenceArticles(folder, 'evidence-train', windowsOf, beside),
  codedArticles(folder, windowsOf, beside),
  dyadArticles(folder, 'relationship-train', windowsOf, beside),
  stanceSentences(folder, 'newsmtsc-train.jsonl', windowsOf),
  tieSentences(folder, windowsOf, beside),
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
