import { type ActorRegistry, builtInRegistry, findMentions, type KeepOptions } from './actors/index.js';
import { english } from './annotate/index.js';
import { contentHash } from './content-hash.js';
import { StandpointError } from './errors.js';
import { findFrames } from './frames/index.js';
import { inspectText } from './inspect-text.js';
import {
  type Analysis,
  type Annotator,
  type Article,
  type AsyncScorer,
  fullText,
  type ScoredMention,
  type Scorer,
  type ScoringInput,
  type Warning,
  type WorkOptions,
} from './model/index.js';
import { findRelations } from './relations/index.js';
import { findTies } from './relations/tie/index.js';
import { findTones } from './relations/tone/index.js';
import { segment } from './segment/index.js';
import { checkScored, linearScorer, observeStance } from './stance/index.js';
import { VERSION } from './version.js';
import { findQuotations } from './voices/index.js';

/** Everything that can be exchanged in the pipeline. */
export interface AnalyzeOptions extends KeepOptions {
  /** Actors to look for. Default: the built-in registry. */
  readonly registry?: ActorRegistry;
  /** Default: the trained linear scorer. */
  readonly scorer?: Scorer;
  readonly annotator?: Annotator;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
}

export interface AnalyzeAllOptions extends AnalyzeOptions, WorkOptions {}

/** The same with a scorer that answers later. */
export type AnalyzeAsyncOptions = Omit<AnalyzeOptions, 'scorer'> &
  Pick<WorkOptions, 'signal'> & { readonly scorer: AsyncScorer | Scorer };

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

/** What stands before scoring. */
interface Prepared {
  readonly article: Article;
  readonly text: string;
  readonly input: ScoringInput;
  readonly actors: Analysis['actors'];
  readonly warnings: readonly Warning[];
  readonly made: Omit<Analysis['made'], 'scorer'>;
}

function prepare(article: Article, options: Omit<AnalyzeOptions, 'scorer'>): Prepared {
  checkArticle(article);
  const annotator = options.annotator ?? english();
  const registry = options.registry ?? builtInRegistry();
  const text = fullText(article);
  const segments = article.segments ?? segment(text, article.title === undefined ? {} : { title: article.title });
  const annotation = annotator.annotate(text, segments);
  const made = {
    library: VERSION,
    annotator: `${annotator.name}@${annotator.version}`,
    registry: `${registry.name}@${registry.version}`,
  };
  const warnings = inspectReference(article);
  const unfit = inspectText(text, annotation.tokens, article.language);
  if (unfit !== undefined) {
    const input = { annotation, mentions: [], quotations: [], targets: [] };
    return { article, text, input, actors: [], warnings: [...warnings, { ...unfit, article: article.id }], made };
  }
  const { mentions, actors } = findMentions(annotation, registry, {
    ...(article.date === undefined ? {} : { date: article.date }),
    discover: options.discover ?? true,
    ...(options.rules === undefined ? {} : { rules: options.rules }),
    ...(options.minConfidence === undefined ? {} : { minConfidence: options.minConfidence }),
  });
  const quotations = findQuotations(annotation, mentions);
  const targets: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { role, sentence: at } = mentions[i]!;
    // "In Moscow" says where, not how Russia is: six in seven such mentions are neutral.
    if (role === 'place') continue;
    const sentence = annotation.sentences[at];
    if (sentence !== undefined && segments[sentence.segment]?.scored) targets.push(i);
  }
  return { article, text, input: { annotation, mentions, quotations, targets }, actors, warnings, made };
}

function finish(prepared: Prepared, scorer: Scorer | AsyncScorer, scored: readonly ScoredMention[]): Analysis {
  const { article, text, input, actors, warnings, made } = prepared;
  const { annotation, mentions, quotations } = input;
  checkScored(input, scored, scorer);
  const stances = observeStance(input, scored, scorer);
  const relations = findRelations({ annotation, mentions, quotations, actors });
  const { text: _text, segments: _segments, ...reference } = article;
  return {
    schema: 'standpoint/analysis@1',
    made: { ...made, scorer: `${scorer.name}@${scorer.version}` },
    article: { ...reference, outlet: article.outlet || 'unknown', hash: contentHash(text), length: text.length },
    segments: annotation.segments,
    sentences: annotation.sentences.map(({ span, segment }) => ({
      span,
      segment,
      text: text.slice(span.start, span.end),
    })),
    actors,
    mentions,
    quotations,
    stances,
    relations,
    frames: findFrames({ annotation, mentions, quotations, actors, relations }),
    ties: findTies({ annotation, mentions, quotations, actors, relations, stances }),
    tones: findTones({ annotation, mentions }),
    warnings,
  };
}

function checkArticle(article: Article): void {
  for (const field of ['id', 'text'] as const) {
    // A caller without types can pass anything.
    const value: unknown = (article as Article | undefined)?.[field];
    if (typeof value === 'string') continue;
    const name = typeof article?.id === 'string' ? `article "${article.id}"` : 'an article';
    throw new StandpointError(
      'invalid-article',
      `${name} has ${field} of type ${value === null ? 'null' : typeof value}; a string is needed`,
    );
  }
}

function inspectReference(article: Article): Warning[] {
  const warnings: Warning[] = [];
  const named = { article: article.id };
  if (!article.outlet) {
    warnings.push({ code: 'missing-outlet', message: 'the article names no outlet; "unknown" is used', ...named });
  }
  if (article.date !== undefined && Number.isNaN(Date.parse(article.date))) {
    warnings.push({ code: 'invalid-date', message: `"${article.date}" is not an ISO 8601 date`, ...named });
  }
  return warnings;
}
