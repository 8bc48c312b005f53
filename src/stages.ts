import { type ActorRegistry, builtInRegistry, findMentions, type KeepOptions } from './components/actors/index.js';
import { english } from './components/annotate/index.js';
import { findFrames } from './components/frames/index.js';
import { checkArticle, inspectReference } from './components/inspect/check-article.js';
import { inspectText } from './components/inspect/inspect-text.js';
import { findQuotations } from './components/quotations/index.js';
import { findRelations } from './components/relations/index.js';
import { segment } from './components/segment/index.js';
import { checkScored, observeStance } from './components/stance/index.js';
import { contentHash } from './core/content-hash.js';
import { VERSION } from './core/version.js';
import {
  type Analysis,
  type Annotation,
  type Annotator,
  type Article,
  type AsyncScorer,
  fullText,
  type Mention,
  type ScoredMention,
  type Scorer,
  type ScoringInput,
  type Warning,
} from './model/index.js';
import { findRelationships } from './readers/fast/relationship/index.js';
import { findTones } from './readers/fast/tone/index.js';

/** What can be exchanged in the stages before scoring. */
export interface ReadOptions extends KeepOptions {
  /** Actors to look for. Default: the built-in registry. */
  readonly registry?: ActorRegistry;
  readonly annotator?: Annotator;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
}

/** What stands before scoring. */
export interface Prepared {
  readonly article: Article;
  readonly text: string;
  readonly input: ScoringInput;
  readonly actors: Analysis['actors'];
  readonly warnings: readonly Warning[];
  readonly made: Omit<Analysis['made'], 'scorer'>;
}

/**
 * The stages before scoring.
 * @throws StandpointError `invalid-article` when id or text is not a string
 */
export function prepare(article: Article, options: ReadOptions): Prepared {
  checkArticle(article);
  const annotator = options.annotator ?? english();
  const registry = options.registry ?? builtInRegistry();
  const text = fullText(article);
  const annotation = annotator.annotate(text, article.segments ?? segment(text, { title: article.title }));
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
  const { mentions, actors } = findMentions(annotation, registry, mentionOptions(article, options));
  const quotations = findQuotations(annotation, mentions);
  const input = { annotation, mentions, quotations, targets: targetsOf(annotation, mentions) };
  return { article, text, input, actors, warnings, made };
}

function mentionOptions({ date }: Article, { discover = true, rules, minConfidence }: ReadOptions) {
  return {
    ...(date === undefined ? {} : { date }),
    discover,
    ...(rules === undefined ? {} : { rules }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}

/** The mentions to score: those in the article's own segments. */
function targetsOf({ segments, sentences }: Annotation, mentions: readonly Mention[]): number[] {
  const targets: number[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const { role, sentence: at } = mentions[i]!;
    // "In Moscow" says where, not how Russia is: six in seven such mentions are neutral.
    if (role === 'place') continue;
    const sentence = sentences[at];
    if (sentence !== undefined && segments[sentence.segment]?.scored) targets.push(i);
  }
  return targets;
}

/**
 * The stages after scoring. `scored` answers the targets of `prepared.input`.
 * @throws StandpointError `invalid-scorer` when an answer is none
 */
export function finish(prepared: Prepared, scorer: Scorer | AsyncScorer, scored: readonly ScoredMention[]): Analysis {
  const { article, text, input, actors, warnings, made } = prepared;
  const { annotation, mentions, quotations } = input;
  checkScored(input, scored, scorer);
  const stances = observeStance(input, scored, scorer);
  const relations = findRelations({ annotation, mentions, quotations, actors });
  return {
    schema: 'standpoint/analysis@1',
    made: { ...made, scorer: `${scorer.name}@${scorer.version}` },
    article: referenceOf(article, text),
    segments: annotation.segments,
    sentences: annotation.sentences.map(({ span, segment }) => {
      return { span, segment, text: text.slice(span.start, span.end) };
    }),
    actors,
    mentions,
    quotations,
    stances,
    relations,
    frames: findFrames({ annotation, mentions, quotations, actors, relations }),
    relationships: findRelationships({ annotation, mentions, quotations, actors, relations, stances }),
    tones: findTones({ annotation, mentions }),
    warnings,
  };
}

function referenceOf(article: Article, text: string): Analysis['article'] {
  const { text: _text, segments: _segments, ...reference } = article;
  return { ...reference, outlet: article.outlet || 'unknown', hash: contentHash(text), length: text.length };
}
