import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../../src/analyze.js';
import { type EvidenceModel, evidenceRow, linearScorer } from '../../../src/training.js';
import { writeNumbers } from '../fit/write-model.js';
import { readFolds } from '../stance/folds.js';
import { STEP_OPTIONS } from '../step.js';
import { fitSigns } from './sign-model.js';
import { codedSigns } from './signs.js';

/**
 * Calibrates when a sentence may be shown as evidence, and writes `models/evidence.json`.
 *
 *   tsx models/train/evidence/train.ts --data DIR [--work DIR] [--out MODELS]
 *
 * DIR holds evidence-train.jsonl; the other one what the training of stance has left there. Nothing is drawn at random: the same data and readers give the same model. To be run again
 * whenever a reader of sentences was fitted anew.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    work: STEP_OPTIONS.work,
    out: { type: 'string' },
  },
});

const RIDGES = [1, 3, 10, 30, 100, 300];

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-evidence --data DIR [--out MODELS]');
    process.exitCode = 2;
    return;
  }
  const weightsFor = readFolds(given.work);
  const coded = readFileSync(join(given.data, 'evidence-train.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [evidenceRow(JSON.parse(line), '')]))
    .map((row) => {
      const { id, outlet, title, text, date } = row;
      // Readings of sentences that were learned from are surer than those of a new article.
      const scorer = linearScorer({ weights: weightsFor(id), cues: 0 });
      return codedSigns(row, analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, { scorer }));
    });
  const figures: Record<string, number> = {};
  const learn = (channel: 'stance' | 'climate' | 'appraisal') => {
    const rows = coded.flatMap((each) => each[channel]);
    const { model, loss } = fitSigns(rows, RIDGES);
    console.error(`${channel}: ${rows.length} sentences, held-out log loss ${loss.toFixed(4)}`);
    figures[`${channel} log loss by fold`] = Number(loss.toFixed(4));
    return model;
  };
  const model: EvidenceModel = {
    reader: coded[0]?.reader ?? '',
    stance: learn('stance'),
    climate: learn('climate'),
    appraisal: learn('appraisal'),
  };
  const learnedFrom = ['evidence-train.jsonl'];
  writeNumbers(
    'evidence',
    model,
    { learnedFrom, command: 'npm run train -- --only evidence', seed: null, figures },
    given.out,
  );
}

main();
