import type { Analysis, Article, AsyncScorer, Scorer, WorkOptions } from './model/index.js';
import { finish, prepare, type ReadOptions } from './stages.js';
import { linearScorer } from './stance/index.js';

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
  return analyzeTogether([article], options)[0]!;
}

/** {@link analyze} with a scorer that may answer later. An aborted `signal` rejects with its reason, before and after scoring. */
export async function analyzeAsync(article: Article, options: AnalyzeAsyncOptions): Promise<Analysis> {
  options.signal?.throwIfAborted();
  const prepared = prepare([article], options);
  const scored = await Promise.all(
    prepared.inputs.map((input) => (input.targets.length > 0 ? options.scorer.score(input) : [])),
  );
  options.signal?.throwIfAborted();
  return finish(prepared, options.scorer, scored)[0]!;
}

/** {@link analyze} for every article, in order. */
export function analyzeAll(articles: readonly Article[], options: AnalyzeAllOptions = {}): Analysis[] {
  const analyses: Analysis[] = [];
  for (const analysis of analyzeEach(articles, options)) {
    options.signal?.throwIfAborted();
    analyses.push(analysis);
    options.onProgress?.(analyses.length, articles.length);
  }
  return analyses;
}

/** {@link analyze} for every article, in order, one after the other as they are asked for. */
export function* analyzeEach(articles: readonly Article[], options: AnalyzeOptions = {}): Generator<Analysis> {
  for (let from = 0; from < articles.length; ) {
    const to = groupEnd(articles, from);
    yield* analyzeTogether(articles.slice(from, to), options);
    from = to;
  }
}

/** Characters that are read together; one long article is a group of its own. */
const GROUP = 30_000;

/** The articles from `from` on that are read together: as many as a group's characters hold, but one at least. */
function groupEnd(articles: readonly Article[], from: number): number {
  let length = 0;
  for (let i = from; i < articles.length; i++) {
    // A caller without types can pass anything; the check comes when its turn does.
    length += articles[i]?.text?.length ?? 0;
    if (length > GROUP) return Math.max(from + 1, i);
  }
  return articles.length;
}

/**
 * A few articles stage by stage: the words and weights that a stage needs stay at hand for all of them, which saves a quarter of
 * the time against one article after the other.
 */
function analyzeTogether(articles: readonly Article[], options: AnalyzeOptions): Analysis[] {
  const scorer = options.scorer ?? linearScorer();
  const prepared = prepare(articles, options);
  const scored = prepared.inputs.map((input) => (input.targets.length > 0 ? scorer.score(input) : []));
  return finish(prepared, scorer, scored);
}
