import { type ActorRegistry, builtInRegistry, findMentions, type KeepOptions } from './actors/index.js';
import { english } from './annotate/index.js';
import { checkArticle, inspectReference } from './check-article.js';
import { contentHash } from './content-hash.js';
import { findFrames } from './frames/index.js';
import { inspectText } from './inspect-text.js';
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
import { findRelations } from './relations/index.js';
import { findTies } from './relations/tie/index.js';
import { findTones } from './relations/tone/index.js';
import { segment } from './segment/index.js';
import { checkScored, observeStance } from './stance/index.js';
import { VERSION } from './version.js';
import { findQuotations } from './voices/index.js';

/** What can be exchanged in the stages before scoring. */
export interface ReadOptions extends KeepOptions {
  /** Actors to look for. Default: the built-in registry. */
  readonly registry?: ActorRegistry;
  readonly annotator?: Annotator;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
}

/** What stands before scoring, article by article. */
interface Prepared {
  readonly articles: readonly Article[];
  readonly texts: readonly string[];
  readonly inputs: readonly ScoringInput[];
  readonly actors: readonly Analysis['actors'][];
  readonly warnings: readonly (readonly Warning[])[];
  readonly made: Omit<Analysis['made'], 'scorer'>;
}

/**
 * The stages before scoring, each of them for all the articles before the next.
 * @throws StandpointError `invalid-article` when id or text of one is not a string
 */
export function prepare(articles: readonly Article[], options: ReadOptions): Prepared {
  for (const article of articles) checkArticle(article);
  const annotator = options.annotator ?? english();
  const registry = options.registry ?? builtInRegistry();
  const texts = articles.map(fullText);
  const segments = articles.map(({ segments, title }, i) => segments ?? segment(texts[i]!, { title }));
  const annotations = segments.map((each, i) => annotator.annotate(texts[i]!, each));
  const unfit = annotations.map(({ tokens }, i) => inspectText(texts[i]!, tokens, articles[i]!.language));
  const named = annotations.map((annotation, i) =>
    // Of a text that is not fit to be read nobody is found.
    unfit[i] === undefined
      ? findMentions(annotation, registry, mentionOptions(articles[i]!, options))
      : { mentions: [], actors: [] },
  );
  const quotations = annotations.map((annotation, i) =>
    unfit[i] === undefined ? findQuotations(annotation, named[i]!.mentions) : [],
  );
  return {
    articles,
    texts,
    inputs: annotations.map((annotation, i) => {
      const { mentions } = named[i]!;
      return { annotation, mentions, quotations: quotations[i]!, targets: targetsOf(annotation, mentions) };
    }),
    actors: named.map(({ actors }) => actors),
    warnings: articles.map((article, i) => {
      const warning = unfit[i];
      return [...inspectReference(article), ...(warning === undefined ? [] : [{ ...warning, article: article.id }])];
    }),
    made: {
      library: VERSION,
      annotator: `${annotator.name}@${annotator.version}`,
      registry: `${registry.name}@${registry.version}`,
    },
  };
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
 * The stages after scoring, likewise. `scored` answers `prepared.inputs` one by one.
 * @throws StandpointError `invalid-scorer` when an answer is none
 */
export function finish(
  prepared: Prepared,
  scorer: Scorer | AsyncScorer,
  scored: readonly (readonly ScoredMention[])[],
): Analysis[] {
  const { inputs, actors, texts } = prepared;
  const stances = inputs.map((input, i) => {
    checkScored(input, scored[i]!, scorer);
    return observeStance(input, scored[i]!, scorer);
  });
  const known = inputs.map((input, i) => ({ ...input, actors: actors[i]! }));
  const related = known.map((each) => ({ ...each, relations: findRelations(each) }));
  const frames = related.map(findFrames);
  const ties = related.map((each, i) => findTies({ ...each, stances: stances[i]! }));
  const tones = inputs.map((input) => findTones(input));
  return prepared.articles.map((article, i) => {
    const { annotation, mentions, quotations } = inputs[i]!;
    const text = texts[i]!;
    return {
      schema: 'standpoint/analysis@1',
      made: { ...prepared.made, scorer: `${scorer.name}@${scorer.version}` },
      article: referenceOf(article, text),
      segments: annotation.segments,
      sentences: annotation.sentences.map(({ span, segment }) => {
        return { span, segment, text: text.slice(span.start, span.end) };
      }),
      actors: actors[i]!,
      mentions,
      quotations,
      stances: stances[i]!,
      relations: related[i]!.relations,
      frames: frames[i]!,
      ties: ties[i]!,
      tones: tones[i]!,
      warnings: prepared.warnings[i]!,
    };
  });
}

function referenceOf(article: Article, text: string): Analysis['article'] {
  const { text: _text, segments: _segments, ...reference } = article;
  return { ...reference, outlet: article.outlet || 'unknown', hash: contentHash(text), length: text.length };
}
