import { demand } from './core/index.js';
import type { Analysis, Article, AsyncScorer, Scorer, WorkOptions } from './model/index.js';
import { createPipeline, type PipelineOptions } from './pipeline.js';
import { asyncScorerReader, linearReader, type Reader, scorerReader } from './readers/index.js';

/** Everything that can be exchanged in {@link analyze}. */
export interface AnalyzeOptions extends Omit<PipelineOptions, 'reader' | 'otherwise'> {
  /** Who judges. Default: the linear reader. */
  readonly reader?: Reader;
  /** Who answers what `reader` leaves out. */
  readonly otherwise?: Reader;
  /** A scorer of stance alone; everything else is the reader's. */
  readonly scorer?: Scorer;
}

export interface AnalyzeAllOptions extends AnalyzeOptions, WorkOptions {}

/** The same with a scorer or a reader that answers later. */
export interface AnalyzeAsyncOptions extends PipelineOptions, Pick<WorkOptions, 'signal'> {
  readonly scorer?: AsyncScorer | Scorer;
}

/**
 * Reads one article: segments, sentences, actors, quotations, stance, relations and frames. Spans are offsets into
 * {@link fullText} of the article. An odd text (empty, binary, not English) is never a reason to throw: it gives an
 * analysis with a warning and without observations.
 * @throws StandpointError `invalid-article` when id or text is not a string; `invalid-scorer` when a scorer or reader misbehaves
 * @example analyze({ id: '1', outlet: 'A', text: 'Turkey condemned Russia on Monday.' }).stances
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
  return presetOf(options).analyze(article);
}

/** {@link analyze} for every article, in order. */
export function analyzeAll(articles: readonly Article[], options: AnalyzeAllOptions = {}): Analysis[] {
  demand(Array.isArray(articles), 'articles', articles, 'a list of articles; for one there is analyze');
  const { signal, onProgress, ...rest } = options;
  const pipeline = presetOf(rest);
  return articles.map((article, index) => {
    signal?.throwIfAborted();
    const analysis = pipeline.analyze(article);
    onProgress?.(index + 1, articles.length);
    return analysis;
  });
}

/** {@link analyze} with a scorer or reader that may answer later. An aborted `signal` rejects, before and after scoring. */
export async function analyzeAsync(article: Article, options: AnalyzeAsyncOptions = {}): Promise<Analysis> {
  const { signal, ...rest } = options;
  return laterPresetOf(rest).analyzeAsync(article, signal === undefined ? {} : { signal });
}

/** {@link analyzeAsync} for every article, in order; a reader that likes batches gets them. */
export async function analyzeAllAsync(
  articles: readonly Article[],
  options: AnalyzeAsyncOptions & WorkOptions = {},
): Promise<Analysis[]> {
  const { signal, onProgress, ...rest } = options;
  const analyses: Analysis[] = [];
  for await (const analysis of laterPresetOf(rest).stream(articles, signal === undefined ? {} : { signal })) {
    analyses.push(analysis);
    onProgress?.(analyses.length, articles.length);
  }
  return analyses;
}

function laterPresetOf({ scorer, ...options }: Omit<AnalyzeAsyncOptions, 'signal'>) {
  if (scorer === undefined) return createPipeline(options);
  return createPipeline({ ...options, reader: asyncScorerReader(scorer), otherwise: options.reader ?? linearReader() });
}

function presetOf(given: AnalyzeOptions) {
  demand(typeof given === 'object' && given !== null, 'the options', given, 'an object');
  const { scorer, ...options } = given;
  if (scorer === undefined) return createPipeline(options);
  return createPipeline({ ...options, reader: scorerReader(scorer), otherwise: options.reader ?? linearReader() });
}
