import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { builtInRegistry } from '../actors/index.js';
import { english } from '../annotate/index.js';
import { FRAMES, type Frame } from '../model/index.js';
import { unpackTie } from '../relations/tie/model.js';
import type { PackedTie } from '../relations/tie/table.js';
import { TONE_VERSION } from '../relations/tone/version.js';
import { builtInVocabulary, linearScorer } from '../stance/linear.js';
import { dyadFolds } from '../train/dyad-folds.js';
import { encodeHeads } from '../train/encode-heads.js';
import { trainTieArticles } from '../train/tie-article-model.js';
import { type CodedArticle, type ReadingTools, readCoded } from '../train/tie-articles.js';
import { foldOf, readTieRows, type TieSentence } from '../train/tie-rows.js';
import { trainTieSentences } from '../train/tie-sentences.js';
import { joinTone } from '../train/tone.js';

/**
 * Fits the models of a tie: of a sentence (`src/relations/tie`), of tone (`src/relations/tone`) and of an article
 * (`src/portrayal/article.generated.ts`).
 *
 *   tsx src/cli/train-tie.ts --data DIR [--out SRC] [--seed 1] [--work DIR [--reuse]]
 *
 * DIR holds relation-sentences-dev.jsonl, relation-teacher.jsonl.gz, relationship-train.jsonl and relationship-dev.jsonl.
 * Sentences of the articles in relationship-dev are never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    seed: { type: 'string', default: '1' },
    /** A folder to keep the fitted sentence models in, and whether to take them from there. */
    work: { type: 'string', default: '' },
    reuse: { type: 'boolean', default: false },
  },
});

interface Coded {
  readonly text: string;
  readonly article: string;
  readonly X: TieSentence['X'];
  readonly Y: TieSentence['Y'];
  readonly climate: number | null;
  readonly dir: 'XY' | 'YX' | 'mutual' | 'none';
  readonly appraisal: number | null;
}

interface Taught extends Pick<Coded, 'text' | 'X' | 'Y'> {
  readonly p: { readonly climate: number[]; readonly dir: number[]; readonly appraisal: number[] };
}

function lines<T>(folder: string, name: string): T[] {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The files are described in the benchmarks' README; a row of another shape fails below.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

const DIRECTIONS = ['XY', 'YX', 'mutual', 'none'] as const;
/** In the order of the head. */
const APPRAISALS = [-1, 1, 0];

function readSentences(folder: string): TieSentence[] {
  const coded = lines<Coded>(folder, 'relation-sentences-dev.jsonl');
  const known = new Set(coded.map(({ text }) => text));
  const gold = coded.map(({ text, article, X, Y, climate, dir, appraisal }) => ({
    text,
    article,
    X,
    Y,
    wanted: [
      ...one(climate === null ? 3 : 1 + Math.sign(climate), 4),
      ...one(DIRECTIONS.indexOf(dir), 4),
      ...one(APPRAISALS.indexOf(Math.sign(appraisal ?? 0)), 3),
    ],
  }));
  const taught = lines<Taught>(folder, 'relation-teacher.jsonl.gz').filter(({ text }) => !known.has(text));
  return [
    ...gold,
    ...taught.map(({ text, X, Y, p }) => ({
      text,
      article: null,
      X,
      Y,
      // The teacher gives neutral in the middle.
      wanted: [...p.climate, ...p.dir, p.appraisal[0]!, p.appraisal[2]!, p.appraisal[1]!],
    })),
  ];
}

function one(index: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0));
}

interface Coder {
  readonly climate: number | null;
  readonly appraisal: number | null;
  readonly stanceX: number | null;
  readonly stanceY: number | null;
  readonly frames: readonly string[] | null;
}

interface CodedLine extends Pick<CodedArticle, 'id' | 'outlet' | 'title' | 'text' | 'date'> {
  readonly dyad: string;
  readonly coders: readonly Coder[];
}

function readCodedArticles(folder: string, name: string): CodedArticle[] {
  return lines<CodedLine>(folder, name).map(({ id, outlet, title, text, date, dyad, coders }) => {
    const mean = (field: 'climate' | 'appraisal' | 'stanceX' | 'stanceY', range: number) => {
      const values = coders.flatMap((coder) => (coder[field] === null ? [] : [coder[field] / range]));
      return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const named = (frame: Frame): [Frame, number | null] => {
      const count = coders.filter((coder) => coder.frames?.includes(frame)).length;
      return [frame, count * 2 > coders.length ? 1 : count === 0 ? 0 : null];
    };
    const [x = '', y = ''] = dyad.split('-');
    return {
      id,
      outlet,
      title,
      text,
      date,
      dyad: [x, y],
      climate: mean('climate', 2),
      appraisal: mean('appraisal', 1),
      stance: [mean('stanceX', 1), mean('stanceY', 1)],
      // The keys are exactly FRAMES, which Object.fromEntries cannot tell.
      frames: Object.fromEntries(FRAMES.map(named)) as Record<Frame, number | null>,
    };
  });
}

const FOLDS = 3;
const SETTINGS = {
  sentences: {
    gold: 2,
    choose: { rate: 0.015, epochs: 2, dropout: 0 },
    heads: {
      climate: { rate: 0.015, epochs: 3, dropout: 0.3 },
      direction: { rate: 0.015, epochs: 3, dropout: 0.3 },
      appraisal: { rate: 0.015, epochs: 4, dropout: 0.5 },
    },
    minimum: 3,
    most: 100_000,
    levels: 31,
    folds: FOLDS,
    powers: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7],
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
  const folds = sentences.folds.map(unpackTie);
  const train = readCodedArticles(given.data, 'relationship-train.jsonl');
  const read = train.map((coded) => readCoded(coded, folds[foldOf(coded.id, FOLDS)]!, tools));
  report(`${read.length} articles read`);
  const { model, tone } = trainTieArticles(read, {
    ...SETTINGS.articles,
    folds: dyadFolds(
      train.map(({ dyad }) => dyad),
      SETTINGS.tone.folds,
    ),
    report,
  });
  const packedTone = encodeHeads(joinTone(tone, SETTINGS.tone.most), { version: TONE_VERSION, levels: 127 });
  write('relations/tie/weights.generated.ts', ['PackedTie', './table.js'], 'WEIGHTS', sentences.packed);
  write('relations/tone/weights.generated.ts', ['PackedHeads', '../../weights/heads.js'], 'TONE', packedTone);
  write('portrayal/article.generated.ts', ['ArticleModel', './article-model.js'], 'ARTICLE_MODEL', model);
  report(JSON.stringify({ ...model, bytes: [sentences.packed.data.length, packedTone.data.length] }, null, 1));
}

interface Sentences {
  readonly packed: PackedTie;
  readonly folds: readonly PackedTie[];
}

function fitSentences(
  folder: string,
  dev: readonly CodedArticle[],
  tools: ReadingTools,
  report: (line: string) => void,
): Sentences {
  const sentences = readSentences(folder);
  const rows = readTieRows(sentences, tools);
  report(`${sentences.length} sentences, ${Math.round(rows.rows.ids.length / sentences.length)} features each`);
  const leftOut = new Set(dev.map(({ id }) => id));
  const model = trainTieSentences(sentences, rows, leftOut, {
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
