import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { type LinearWeights, readWeights } from '../../../src/linear/index.js';
import { relationshipModel } from '../../../src/readers/fast/relationship/model.js';
import { TIE_VERSION } from '../../../src/readers/fast/relationship/version.js';
import { linearScorer } from '../../../src/readers/fast/stance/linear.js';
import { TONE_VERSION } from '../../../src/readers/fast/tone/version.js';
import { builtInVocabulary } from '../../../src/syntax/view/built-in-vocabulary.js';
import { trainRelationshipArticles } from '../article/model.js';
import { type CodedArticle, type ReadingTools, readCoded } from '../article/read.js';
import { joinTone } from '../article/tone.js';
import { readCodedArticles, readRelationshipSentences } from '../data/relationship-data.js';
import { encodeHeads } from '../fit/encode-heads.js';
import { dyadFolds, foldOf } from '../fit/folds.js';
import { MODELS, modelFile, writeModel, writeNumbers } from '../fit/write-model.js';
import { type HeadFigures, trainRelationshipSentences } from './model.js';
import { readRelationshipRows } from './rows.js';

/**
 * Fits the models of a tie: of a sentence, of tone and of an article.
 *
 *   tsx models/train/relationship/train.ts --data DIR [--out FOLDER] [--seed 1] [--work DIR [--reuse]]
 *
 * DIR holds relation-sentences-dev.jsonl, relation-teacher.jsonl.gz, relationship-train.jsonl and relationship-dev.jsonl.
 * Sentences of the articles in relationship-dev are never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: MODELS },
    seed: { type: 'string', default: '1' },
    /** A folder to keep the fitted sentence models in, and whether to take them from there. */
    work: { type: 'string', default: '' },
    reuse: { type: 'boolean', default: false },
  },
});

const FOLDS = 5;
const SETTINGS = {
  sentences: {
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
  },
  articles: { tone: { minimum: 3, ridge: 0.7 }, salience: 1, kinship: 0.7, quoted: [0.6, 0.8, 1], priors: [1, 2, 4] },
  tone: { most: 20_000, folds: 6 },
};

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-tie --data DIR [--out DIR] [--seed 1]');
    process.exitCode = 2;
    return;
  }
  const report = (line: string) => console.error(line);
  const tools = {
    annotator: english(),
    registry: builtInRegistry(),
    vocabulary: builtInVocabulary(),
    scorer: linearScorer({ cues: 0 }),
  };
  const dev = readCodedArticles(given.data, 'relationship-dev.jsonl');
  const sentences = given.reuse ? readKept(given.work) : fitSentences(given.data, dev, tools, report);
  if (!given.reuse && given.work !== '') keep(given.work, sentences);
  const folds = sentences.folds.map(relationshipModel);
  const train = readCodedArticles(given.data, 'relationship-train.jsonl');
  const read = train.map((coded) => readCoded(coded, folds[foldOf(coded.id, FOLDS)]!, tools));
  report(`${read.length} articles read`);
  const { model, tone } = trainRelationshipArticles(read, {
    ...SETTINGS.articles,
    folds: dyadFolds(
      train.map(({ dyad }) => dyad),
      SETTINGS.tone.folds,
    ),
    report,
  });
  const packedTone = encodeHeads(joinTone(tone, SETTINGS.tone.most), {
    features: TONE_VERSION,
    vocabulary: tools.vocabulary.print,
    levels: 127,
  });
  const seed = Number(given.seed);
  const command = 'npm run train:tie';
  const coded = ['relationship-train.jsonl'];
  const learnedFrom = ['relation-sentences-dev.jsonl', 'relation-teacher.jsonl.gz'];
  const { packed, figures } = sentences;
  writeModel('relationship', packed, { learnedFrom, command, seed, figures }, given.out);
  writeModel('tone', packedTone, { learnedFrom: coded, command, seed: null, figures: {} }, given.out);
  writeNumbers('relationship-article', model, { learnedFrom: coded, command, seed: null, figures: {} }, given.out);
  report(JSON.stringify({ ...model, bytes: [packed.data.length, packedTone.data.length] }, null, 1));
}

interface Sentences {
  readonly packed: LinearWeights;
  readonly folds: readonly LinearWeights[];
  readonly figures: HeadFigures;
}

function fitSentences(
  folder: string,
  dev: readonly CodedArticle[],
  tools: ReadingTools,
  report: (line: string) => void,
): Sentences {
  const sentences = readRelationshipSentences(folder);
  const rows = readRelationshipRows(sentences, tools);
  report(`${sentences.length} sentences, ${Math.round(rows.rows.ids.length / sentences.length)} features each`);
  const leftOut = new Set(dev.map(({ id }) => id));
  const model = trainRelationshipSentences(sentences, rows, leftOut, {
    ...SETTINGS.sentences,
    vocabulary: tools.vocabulary.print,
    seed: Number(given.seed),
    report,
  });
  report(JSON.stringify({ figures: model.figures, powers: model.powers }));
  return model;
}

/** Keeps what was fitted to sentences in a folder of its own. */
function keep(folder: string, { packed, folds, figures }: Sentences): void {
  mkdirSync(folder, { recursive: true });
  [packed, ...folds].forEach((weights, i) => {
    writeFileSync(join(folder, `${i}.bin`), modelFile(weights));
  });
  writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures));
}

function readKept(folder: string): Sentences {
  const expected = { features: TIE_VERSION };
  const [packed, ...folds] = Array.from({ length: FOLDS + 1 }, (_, i) =>
    readWeights('relationship', readFileSync(join(folder, `${i}.bin`)), expected),
  );
  // Written by this command itself.
  const figures = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as HeadFigures;
  return { packed: packed!, folds, figures };
}

main();
