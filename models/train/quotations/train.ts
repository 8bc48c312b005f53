import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { english } from '../../../src/components/annotate/index.js';
import { MODELS, writeModel } from '../fit/write-model.js';
import { trainVoices } from './model.js';
import { type AttributedText, readAttributed } from './texts.js';

/**
 * Fits the models of who says what: the tagger and the choice of a speaker.
 *
 *   tsx models/train/quotations/train.ts --data DIR [--out FOLDER] [--seed 1]
 *
 * DIR holds polnear-dev.jsonl. A third of its texts, by a hash of their id, is never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: MODELS },
    seed: { type: 'string', default: '1' },
  },
});

/** Chosen by cross-validation over the texts learned from. */
const SETTINGS = {
  tagger: { epochs: 8, rate: 0.03, missed: 1, invented: 1, named: 1, least: 16, levels: 63 },
  speakers: { epochs: 12, rate: 0.05, least: 4, levels: 63 },
  folds: 3,
};

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-voices --data DIR [--out DIR] [--seed 1]');
    process.exitCode = 2;
    return;
  }
  const seed = Number(given.seed);
  const annotator = english();
  const texts = readFileSync(join(given.data, 'polnear-dev.jsonl'), 'utf8')
    .split('\n')
    // The file is described in the benchmarks' README; a row of another shape fails below.
    .flatMap((line) => (line === '' ? [] : [readAttributed(JSON.parse(line) as AttributedText, annotator)]));
  console.error(`${texts.length} texts read`);
  const model = trainVoices(texts, {
    tagger: { ...SETTINGS.tagger, seed },
    speakers: { ...SETTINGS.speakers, seed },
    folds: SETTINGS.folds,
    report: (line) => console.error(line),
  });
  const made = { learnedFrom: ['polnear-dev.jsonl'], command: 'npm run train:voices', seed };
  writeModel('tagger', model.tagger, { ...made, figures: { 'token F1 by fold, mean': model.tokenF1 } }, given.out);
  writeModel('speakers', model.speakers, { ...made, figures: {} }, given.out);
}

main();
