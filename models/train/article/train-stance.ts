import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../../src/analyze.js';
import { emphasis, readStances, type StanceReading, WEIGHTS } from '../../../src/article/index.js';
import { codersMean } from '../../../src/evaluate/metrics/relationship-gold.js';
import { defaultPipeline } from '../../../src/evaluate/pipeline.js';
import { actorNamed, actorsByName } from '../../../src/evaluate/predict/named-actor.js';
import type { Decoder } from '../../../src/evaluate/rows/decode.js';
import { basilRow, persentRow, relationshipRow } from '../../../src/evaluate/rows/index.js';
import type { ActorId, Analysis, Article } from '../../../src/model/index.js';
import { MODELS, writeNumbers } from '../fit/write-model.js';
import type { StanceCase } from './pairs.js';
import { type CodedSet, type LabelledStance, trainArticleStance } from './stance.js';

/**
 * Fits the article model of stance.
 *
 *   tsx models/train/article/train-stance.ts --data DIR [--out FOLDER]
 *
 * DIR holds basil-dev.jsonl, persent-dev.jsonl, relationship-train.jsonl and relationship-dev.jsonl; the last is only reported
 * on. Nothing is drawn at random: the same data give the same model.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: MODELS },
  },
});

const pipeline = defaultPipeline();

function rowsOf<T>(folder: string, name: string, decode: Decoder<T>): T[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [decode(JSON.parse(line), '')]));
}

function readingsOf(analysis: Analysis, actor: ActorId | null): StanceReading[] {
  return actor === null ? [] : readStances(analysis, actor, emphasis(analysis, WEIGHTS));
}

/** Readings of an article toward actors given by name. */
function readNamed(article: Article, names: readonly string[]): StanceReading[][] {
  const { registry, idsOf } = actorsByName(names, `${article.title}\n${article.text}`, pipeline);
  const analysis = analyze(article, { ...pipeline, registry });
  return names.map((name) => readingsOf(analysis, actorNamed(analysis, name, idsOf.get(name) ?? [])));
}

function basilCases(folder: string): StanceCase[] {
  return rowsOf(folder, 'basil-dev.jsonl', basilRow).flatMap(({ id, event, outlet, title, paragraphs, feeling }) => {
    const names = [...feeling.keys()];
    const readings = readNamed({ id, outlet, title, text: paragraphs.join('\n\n') }, names);
    return names.map((name, i) => ({
      article: id,
      outlet,
      group: JSON.stringify([event, name]),
      gold: feeling.get(name) ?? 0,
      readings: readings[i] ?? [],
    }));
  });
}

function relationshipCases(folder: string, name: string): StanceCase[] {
  return rowsOf(folder, name, relationshipRow).flatMap((row) => {
    const { id, outlet, title, text, date, dyad } = row;
    const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
    return (['stanceX', 'stanceY'] as const).flatMap((field, side) => {
      const gold = codersMean(row, field);
      if (gold === null) return [];
      const readings = readingsOf(analysis, dyad[side]!);
      return [{ article: id, outlet, group: JSON.stringify([dyad, field]), gold, readings }];
    });
  });
}

function labelledArticles(folder: string): LabelledStance[] {
  return rowsOf(folder, 'persent-dev.jsonl', persentRow).flatMap(({ id, title, text, entity, label }) => {
    const [readings = []] = readNamed({ id, outlet: 'unknown', title, text }, [entity]);
    // An article without a reading has no label to learn.
    return readings.length === 0 ? [] : [{ article: id, readings, label: label + 1 }];
  });
}

function main(): void {
  if (given.data === undefined) {
    console.error('usage: train-article-stance --data DIR [--out FOLDER]');
    process.exitCode = 2;
    return;
  }
  const clusterOf = ({ group }: StanceCase) => String(JSON.parse(group)[0]);
  const sets: CodedSet[] = [
    { name: 'basil', cases: basilCases(given.data), least: 0, worth: 180, clusterOf },
    {
      name: 'relationship-train',
      cases: relationshipCases(given.data, 'relationship-train.jsonl'),
      least: 1,
      worth: 400,
      clusterOf,
    },
    {
      name: 'relationship-dev (not learned from)',
      cases: relationshipCases(given.data, 'relationship-dev.jsonl'),
      least: 1,
      worth: 0,
    },
  ];
  const report = (line: string) => console.error(line);
  const model = trainArticleStance({ sets, labelled: labelledArticles(given.data), report });
  const learnedFrom = ['basil-dev.jsonl', 'persent-dev.jsonl', 'relationship-train.jsonl'];
  const made = { learnedFrom, command: 'npm run train -- --only article', seed: null, figures: {} };
  writeNumbers('stance-article', model, made, given.out);
}

main();
