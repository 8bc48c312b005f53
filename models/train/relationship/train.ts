import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { unpackRelationship } from '../../../src/readers/fast/relationship/model.js';
import type { PackedRelationship } from '../../../src/readers/fast/relationship/table.js';
import { builtInVocabulary, linearScorer } from '../../../src/readers/fast/stance/linear.js';
import { TONE_VERSION } from '../../../src/readers/fast/tone/version.js';
import { trainRelationshipArticles } from '../article/model.js';
import { type CodedArticle, type ReadingTools, readCoded } from '../article/read.js';
import { joinTone } from '../article/tone.js';
import { readCodedArticles, readRelationshipSentences } from '../data/relationship-data.js';
import { encodeHeads } from '../fit/encode-heads.js';
import { dyadFolds, foldOf } from '../fit/folds.js';
import { trainRelationshipSentences } from './model.js';
import { readRelationshipRows } from './rows.js';

/**
 * Fits the models of a tie: of a sentence (`src/relations/tie`), of tone (`src/relations/tone`) and of an article
 * (`src/article/article.generated.ts`).
 *
 *   tsx models/train/relationship/train.ts --data DIR [--out SRC] [--seed 1] [--work DIR [--reuse]]
 *
 * DIR holds relation-sentences-dev.jsonl, relation-teacher.jsonl.gz, relationship-train.jsonl and relationship-dev.jsonl.
 * Sentences of the articles in relationship-dev are never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../../../src', import.meta.url)) },
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
  const kept = join(given.work, 'tie-folds.json');
  const sentences = given.reuse ? readKept(kept) : fitSentences(given.data, dev, tools, report);
  if (!given.reuse && given.work !== '') writeFileSync(kept, JSON.stringify(sentences));
  const folds = sentences.folds.map(unpackRelationship);
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
  const packedTone = encodeHeads(joinTone(tone, SETTINGS.tone.most), { version: TONE_VERSION, levels: 127 });
  write(
    'readers/fast/relationship/weights.generated.ts',
    ['PackedRelationship', './table.js'],
    'WEIGHTS',
    sentences.packed,
  );
  write('readers/fast/tone/weights.generated.ts', ['PackedHeads', '../../../linear/heads.js'], 'TONE', packedTone);
  write('article/article.generated.ts', ['ArticleModel', './article-model.js'], 'ARTICLE_MODEL', model);
  report(JSON.stringify({ ...model, bytes: [sentences.packed.data.length, packedTone.data.length] }, null, 1));
}

interface Sentences {
  readonly packed: PackedRelationship;
  readonly folds: readonly PackedRelationship[];
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
    seed: Number(given.seed),
    report,
  });
  report(JSON.stringify({ figures: model.figures, powers: model.powers }));
  return model;
}

function readKept(file: string): Sentences {
  // Written by this command itself.
  return JSON.parse(readFileSync(file, 'utf8')) as Sentences;
}

function write(file: string, [type, module]: readonly [string, string], name: string, value: object): void {
  const body = JSON.stringify(value, null, 2)
    .replace(/"([A-Za-z]+)":/g, '$1:')
    .replace(/"/g, "'");
  const header = `// Generated by npm run train:tie. Do not edit.\nimport type { ${type} } from '${module}';`;
  writeFileSync(join(given.out, file), `${header}\n\nexport const ${name}: ${type} = ${body};\n`);
}

main();
