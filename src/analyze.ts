import { linearScorer } from './components/stance/index.js';
import type { Analysis, Article, AsyncScorer, Scorer, WorkOptions } from './model/index.js';
import { finish, prepare, type ReadOptions } from './stages.js';

/** Everything that can be exchanged in the pipeline. */
export interface AnalyzeOptions extends ReadOptions {
  /** Default: the trained linear scorer. */
  readonly scorer?: Scorer;
}

export interface AnalyzeAllOptions extends AnalyzeOptions, WorkOptions {}

/** The same with a scorer that answers later. */
export interface AnalyzeAsyncOptions extends ReadOptions, Pick<WorkOptions, 'signal'> {
  readonly scorer: AsyncScorer | Scorer;
}

/**
 * Reads one article: segments, sentences, actors, voices, stance, relations and frames. Spans are offsets into
 * {@link fullText} of the article. An odd text (empty, binary, not English) is never a reason to throw: it gives an
 * analysis with a warning and without observations.
 * @throws StandpointError `invalid-article` when id or text is not a string; `invalid-scorer` when a scorer misbehaves
 * @example analyze({ id: '1', outlet: 'A', text: 'Turkey condemned Russia on Monday.' }).stances
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
  const scorer = options.scorer ?? linearScorer();
  const prepared = prepare(article, options);
  return finish(prepared, scorer, prepared.input.targets.length > 0 ? scorer.score(prepared.input) : []);
}

/** {@link analyze} with a scorer that may answer later. An aborted `signal` rejects with its reason, before and after scoring. */
export async function analyzeAsync(article: Article, options: AnalyzeAsyncOptions): Promise<Analysis> {
  options.signal?.throwIfAborted();
  const prepared = prepare(article, options);
  const scored = prepared.input.targets.length > 0 ? await options.scorer.score(prepared.input) : [];
  options.signal?.throwIfAborted();
  return finish(prepared, options.scorer, scored);
}

/** {@link analyze} for every article, in order. */
export function analyzeAll(articles: readonly Article[], options: AnalyzeAllOptions = {}): Analysis[] {
  return articles.map((article, index) => {
    options.signal?.throwIfAborted();
    const analysis = analyze(article, options);
    options.onProgress?.(index + 1, articles.length);
    return analysis;
  });
}
