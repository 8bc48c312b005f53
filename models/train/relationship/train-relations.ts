import { parseArgs } from 'node:util';
import { builtInRegistry } from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import { quadOf } from '../../../src/components/relations/lexicon.js';
import type { EventClass } from '../../../src/model/index.js';
import { HEADS } from '../../../src/readers/fast/relation/heads.js';
import { builtInVocabulary } from '../../../src/syntax/view/built-in-vocabulary.js';
import { INVENTED } from '../data/invented.data.js';
import { certain, DIRECTIONS, type Direction, lines, type MarkedRow, readMarkedRows } from '../data/marked-rows.js';
import { MODELS, writeModel } from '../fit/write-model.js';
import { SIZES, trainRelationModel } from './relation-model.js';
import { type RelationSentence, readRelationRows } from './relation-rows.js';

/**
 * Fits the model that tells how two actors of a sentence are related where no rule does.
 *
 *   tsx models/train/relationship/train-relations.ts --data DIR [--out FOLDER] [--seed 1]
 *
 * DIR holds relation-sentences-dev.jsonl, relation-teacher.jsonl.gz and relationship-dev.jsonl. Sentences of the articles in
 * relationship-dev are never learned from.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: MODELS },
    seed: { type: 'string', default: '1' },
  },
});

interface Coded extends MarkedRow {
  readonly article: string;
  readonly event: EventClass | 'NONE';
  readonly dir: Direction;
}

interface Taught extends MarkedRow {
  readonly p: { readonly quad: readonly number[]; readonly dir: readonly number[] };
}

/** What a sentence counts: one labelled by the teacher, by a coder, made up. */
const WEIGHT = { taught: 1, coded: 2, invented: 6 };
/** Chosen by cross-validation over the coded sentences; in a wide range the figures hardly change. */
const SETTINGS = { rate: 0.02, epochs: 3, dropout: 0.3, minimum: 4, most: 12_000, levels: 31, folds: 3 };

function readSentences(folder: string): RelationSentence[] {
  const { coded, taught } = readMarkedRows<Coded, Taught>(folder);
  const gold = coded.map(({ text, article, X, Y, event, dir }) => {
    const quad = HEADS.quad.labels.indexOf(quadOf(event === 'NONE' ? 'none' : event));
    return {
      text,
      article,
      X,
      Y,
      weight: WEIGHT.coded,
      wanted: [...certain(quad, SIZES[0]!), ...certain(DIRECTIONS.indexOf(dir), SIZES[1]!)],
    };
  });
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
        wanted: [...certain(quad, SIZES[0]!), ...certain(dir, SIZES[1]!)],
      };
      return [sentence, { ...sentence, blind: true }];
    });
}

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-relations --data DIR [--out FOLDER] [--seed 1]');
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
    vocabulary: tools.vocabulary.print,
    seed: Number(given.seed),
  });
  console.error(JSON.stringify({ figures, features: packed.count, bytes: packed.data.length }));
  const { relationships: _, ...shares } = figures;
  const learnedFrom = ['relation-sentences-dev.jsonl', 'relation-teacher.jsonl.gz', 'models/train/invented.data.ts'];
  const made = { learnedFrom, command: 'npm run train:relations', seed: Number(given.seed), figures: shares };
  writeModel('relation', packed, made, given.out);
}

main();
