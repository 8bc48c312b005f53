import { parseArgs } from 'node:util';
import { analyze } from '../../../src/analyze.js';
import { emphasis, readStances, type StanceReading, WEIGHTS } from '../../../src/article/index.js';
import { type ActorId, type Analysis, type Article, fullText } from '../../../src/model/index.js';
import {
  actorNamed,
  actorsByName,
  actorWritten,
  articleCodesRow,
  basilRow,
  codersMean,
  defaultPipeline,
  persentRow,
  relationshipRow,
} from '../../../src/training.js';
import { rowsOf } from '../data/rows-of.js';
import { MODELS, writeNumbers } from '../fit/write-model.js';
import { isLeftToArticles } from '../stance/articles.js';
import type { StanceCase } from './pairs.js';
import { type CodedSet, type CodedStance, type LabelledStance, trainArticleStance } from './stance.js';

/**
 * Fits the article model of stance.
 *
 *   tsx models/train/article/train-stance.ts --data DIR [--out FOLDER]
 *
 * DIR holds basil-dev.jsonl, article-codes-train.jsonl, persent-dev.jsonl, relationship-train.jsonl and relationship-dev.jsonl; the last is only reported
 * on. Nothing is drawn at random: the same data give the same model.
 */
const { values: given } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: MODELS },
  },
});

const pipeline = defaultPipeline();

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

/** Articles coded as a whole that the model of sentences has not seen. */
function codedArticles(folder: string): CodedStance[] {
  return rowsOf(folder, 'article-codes-train.jsonl', articleCodesRow).flatMap((row) => {
    if (!isLeftToArticles(row.id)) return [];
    const { id, outlet, title, text, date } = row;
    const analysis = analyze({ id, outlet, title, text, ...(date === null ? {} : { date }) }, pipeline);
    return row.actors.flatMap(({ name, stance }) => {
      const readings = readingsOf(analysis, actorWritten(analysis.mentions, fullText(row), name));
      if (readings.length === 0) return [];
      return [{ article: id, readings, label: 1 + Math.sign(stance), gold: stance / 2 }];
    });
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
  const figures: Record<string, number> = {};
  const model = trainArticleStance({
    sets,
    coded: codedArticles(given.data),
    read: labelledArticles(given.data),
    report,
    figures,
  });
  const learnedFrom = ['basil-dev.jsonl', 'persent-dev.jsonl', 'relationship-train.jsonl', 'article-codes-train.jsonl'];
  const made = { learnedFrom, command: 'npm run train -- --only article', seed: null, figures };
  writeNumbers('stance-article', model, made, given.out);
}

main();
