import { Piscina } from 'piscina';
import { gather } from '../compare/index.js';
import { registryWith } from '../components/actors/index.js';
import { lazily } from '../core/index.js';
import type { Analysis } from '../model/index.js';
import { createPipeline } from '../pipeline.js';
import { lexiconReader, linearReader } from '../readers/index.js';
import type { Batch, BatchResult, Failure, Settings } from './task.js';

/** A worker lives for one run with one setting, so its pipeline is made once, at its first batch. */
const settings = () => Piscina.workerData as Settings;
const registry = lazily(() => registryWith(settings().actors));
const pipeline = lazily(() =>
  createPipeline({
    registry: registry(),
    reader: settings().reader === 'lexicon' ? lexiconReader() : linearReader(),
  }),
);

/** What a worker does with a batch. One article that cannot be read never costs another. */
export default function answer({ articles, questions }: Batch): BatchResult {
  const analyses: Analysis[] = [];
  const failures: Failure[] = [];
  for (const article of articles) {
    try {
      analyses.push(pipeline().analyze(article));
    } catch (cause) {
      const message = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
      failures.push({ article: article.id, message });
    }
  }
  if (questions === null) return { analyses, summaries: [], failures };
  const gathering = gather(questions, { registry: registry() });
  for (const analysis of analyses) gathering.add(analysis);
  return { analyses: [], summaries: gathering.summaries(), failures };
}
