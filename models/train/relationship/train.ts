import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { builtInVocabulary } from '../../../src/syntax/index.js';
import { lines } from '../data/lines.js';
import { readMarkedSentences } from '../data/marked-sentences.js';
import { writeModel } from '../fit/write-model.js';
import { runStep, type Step } from '../step.js';
import { readCodedPairs } from './coded-pairs.js';
import { FOLDS, writeFolds } from './folds.js';
import { trainRelationship } from './model.js';
import { readRelationshipRows } from './rows.js';

/** Chosen by cross-validation over the coded sentences; see `models/relationship.md`. */
const SETTINGS = {
  choose: { rate: 0.015, epochs: 2, dropout: 0 },
  taught: { rate: 0.015, epochs: 4, dropout: 0.3 },
  coded: { rate: 0.015, epochs: 3, dropout: 0.5 },
  models: 4,
  minimum: 3,
  most: 100_000,
  levels: 31,
  folds: FOLDS,
  rounds: 3,
  powers: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
};
const LEARNED_FROM = ['relation-sentences-dev.jsonl', 'relation-teacher.jsonl.gz', 'evidence-train.jsonl'];

/**
 * Fits the model of a pair in a sentence, and leaves those fitted without a fold of articles to the next step. Sentences of the
 * articles in relationship-dev are never learned from.
 */
function trainRelationships({ data, seed, work, report }: Step): void {
  const sentences = readMarkedSentences(data);
  const pairs = readCodedPairs(data, 'evidence-train.jsonl');
  const vocabulary = builtInVocabulary();
  const rows = readRelationshipRows(sentences, pairs, {
    annotator: english(),
    registry: builtInRegistry(),
    vocabulary,
  });
  const each = Math.round(rows.rows.ids.length / rows.targets.length);
  report(`${sentences.length} sentences, ${pairs.length} pairs of whole articles, ${each} features each`);
  const leftOut = new Set(lines<{ readonly id: string }>(data, 'relationship-dev.jsonl').map(({ id }) => id));
  const options = { ...SETTINGS, vocabulary: vocabulary.print, seed, report };
  const { packed, folds, figures } = trainRelationship(rows, leftOut, options);
  const f1 = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figure.f1]));
  report(JSON.stringify(figures));
  writeModel('relationship', packed, {
    learnedFrom: LEARNED_FROM,
    command: 'npm run train -- --only relationship',
    seed,
    figures: f1,
  });
  writeFolds(work, folds);
}

runStep(trainRelationships);
