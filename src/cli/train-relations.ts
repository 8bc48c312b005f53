import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { builtInRegistry } from '../actors/index.js';
import { english } from '../annotate/index.js';
import type { EventClass } from '../model/index.js';
import { HEADS } from '../relations/learned/heads.js';
import { quadOf } from '../relations/lexicon.js';
import { builtInVocabulary } from '../stance/linear.js';
import { INVENTED } from '../train/invented.data.js';
import { SIZES, trainRelationModel } from '../train/relation-model.js';
import { type RelationSentence, readRelationRows } from '../train/relation-rows.js';

/**
 * Fits the model that tells how two actors of a sentence are related where no rule does (`src/relations/learned`).
 *
 *   tsx src/cli/train-relations.ts --data DIR [--out FILE] [--seed 1]
 *
 * DIR holds relation-sentences-dev.jsonl, relation-teacher.jsonl.gz and relationship-dev.jsonl. Sentences of the articles in
 * relationship-dev are never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: {
      type: 'string',
      default: fileURLToPath(new URL('../relations/learned/weights.generated.ts', import.meta.url)),
    },
    seed: { type: 'string', default: '1' },
  },
});

interface Marked {
  readonly text: string;
  readonly X: RelationSentence['X'];
  readonly Y: RelationSentence['Y'];
}

interface Coded extends Marked {
  readonly article: string;
  readonly event: EventClass | 'NONE';
  readonly dir: (typeof DIRECTIONS)[number];
}

interface Taught extends Marked {
  readonly p: { readonly quad: readonly number[]; readonly dir: readonly number[] };
}

const DIRECTIONS = ['XY', 'YX', 'mutual', 'none'] as const;
/** Chosen by cross-validation over the coded sentences; in a wide range the figures hardly change. */
/** What a sentence counts: one labelled by the teacher, by a coder, made up. */
const WEIGHT = { taught: 1, coded: 2, invented: 6 };
const SETTINGS = { rate: 0.02, epochs: 3, dropout: 0.3, minimum: 4, most: 12_000, levels: 31, folds: 3 };

function lines<T>(folder: string, name: string): T[] {
  const bytes = readFileSync(join(folder, name));
  const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  // The files are described in the benchmarks' README; a row of another shape fails below.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));
}

function one(index: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => (i === index ? 1 : 0));
}

function readSentences(folder: string): RelationSentence[] {
  const coded = lines<Coded>(folder, 'relation-sentences-dev.jsonl');
  const known = new Set(coded.map(({ text }) => text));
  const gold = coded.map(({ text, article, X, Y, event, dir }) => {
    const quad = HEADS.quad.labels.indexOf(quadOf(event === 'NONE' ? 'none' : event));
    return {
      text,
      article,
      X,
      Y,
      weight: WEIGHT.coded,
      wanted: [...one(quad, SIZES[0]!), ...one(DIRECTIONS.indexOf(dir), SIZES[1]!)],
    };
  });
  const taught = lines<Taught>(folder, 'relation-teacher.jsonl.gz').filter(({ text }) => !known.has(text));
  const { taught: weight } = WEIGHT;
  return [
    ...gold,
    ...taught.map(({ text, X, Y, p }) => ({ text, X, Y, article: null, weight, wanted: [...p.quad, ...p.dir] })),
    ...invented(),
  ];
}

/** Sentences made up in the manner of news agencies, whose like the coded ones lack; each with and without what the rules find. */
function invented(): RelationSentence[] {
  return INVENTED.trim()
    .split('\n')
    .flatMap((line) => {
      const [event = '', ends = '', text = ''] = line.split('|');
      const [X, Y] = ends.split(/[>=]/).map((name) => {
        const start = text.toLowerCase().indexOf(name.toLowerCase());
        return { start, end: start + name.length };
      });
      if (!X || !Y) return [];
      // The table holds only the names of the union.
      const quad = HEADS.quad.labels.indexOf(quadOf(event as EventClass));
      const dir = DIRECTIONS.indexOf(ends.includes('=') ? 'mutual' : 'XY');
      const sentence = {
        text,
        X,
        Y,
        article: null,
        weight: WEIGHT.invented,
        wanted: [...one(quad, SIZES[0]!), ...one(dir, SIZES[1]!)],
      };
      return [sentence, { ...sentence, blind: true }];
    });
}

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-relations --data DIR [--out FILE] [--seed 1]');
    process.exitCode = 2;
    return;
  }
  const sentences = readSentences(given.data);
  const tools = { annotator: english(), registry: builtInRegistry(), vocabulary: builtInVocabulary() };
  const rows = readRelationRows(sentences, tools);
  console.error(`${sentences.length} sentences, ${Math.round(rows.rows.ids.length / sentences.length)} features each`);
  const leftOut = new Set(lines<{ readonly id: string }>(given.data, 'relationship-dev.jsonl').map(({ id }) => id));
  const { packed, figures } = trainRelationModel(sentences, rows, leftOut, {
    ...SETTINGS,
    heads: SIZES,
    seed: Number(given.seed),
  });
  console.error(JSON.stringify({ figures, features: packed.count, bytes: packed.data.length }));
  const { data, ...rest } = packed;
  const from = ['PackedHeads', '../../weights/heads.js'];
  const fields = Object.entries(rest).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  writeFileSync(
    given.out,
    `// Made by \`npm run train:relations\`; see MODEL_CARD.md.\nimport type { ${from[0]} } from '${from[1]}';\n\n` +
      `export const LEARNED: PackedHeads = {\n${fields.join('')}  data: '${data}',\n};\n`,
  );
}

main();
