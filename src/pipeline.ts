import { analysisOf } from './analysis-of.js';
import { type Component, checkWiring } from './component.js';
import { type ActorRegistry, actorsComponent, builtInRegistry, type KeepOptions } from './components/actors/index.js';
import { annotateComponent, english } from './components/annotate/index.js';
import { checkArticle, inspectComponent } from './components/inspect/index.js';
import { quotationsComponent } from './components/quotations/index.js';
import { relationsComponent } from './components/relations/index.js';
import { segmentComponent } from './components/segment/index.js';
import { targetsComponent } from './components/stance/index.js';
import { checkKeys, demand, StandpointError } from './core/index.js';
import { Document, type MarkedMention } from './document.js';
import { type Judgement, judge, judgeAll } from './judge.js';
import type { Analysis, Annotator, Article, WorkOptions } from './model/index.js';
import { type AnyReader, answersLater, linearReader, nameOf } from './readers/index.js';

/** Everything that can be exchanged. */
export interface PipelineOptions extends KeepOptions {
  /** Actors to look for. Default: the built-in registry. */
  readonly registry?: ActorRegistry;
  readonly annotator?: Annotator;
  /** Also find people and organizations that the registry does not hold. Default: true. */
  readonly discover?: boolean;
  /** Who judges. Default: {@link linearReader}. */
  readonly reader?: AnyReader;
  /** Who answers what `reader` leaves out. Default: nobody; what rests on it is then `insufficient`. */
  readonly otherwise?: AnyReader;
  /** The components, in order. Default: {@link defaultComponents} of the other options. */
  readonly components?: readonly Component[];
}

/** How a stream ends early, and what becomes of an article that cannot be analysed. */
export interface StreamOptions extends Pick<WorkOptions, 'signal'> {
  readonly onFailure?: (article: Article, why: unknown) => void;
}

/** Reads articles: components find what is there, a reader judges it. */
export interface Pipeline {
  readonly components: readonly Component[];
  /**
   * An article with the layers of all components, before anything is judged. `marked` spans mean the actors they are said to,
   * whatever is found there.
   */
  document(article: Article, marked?: readonly MarkedMention[]): Document;
  /**
   * Reads one article. An odd text (empty, binary, not English) is never a reason to throw: it gives an analysis with a
   * warning and without observations.
   * @throws StandpointError `invalid-article` when id or text is not a string; `invalid-scorer` when a reader's answer is none;
   *   `invalid-pipeline` when a reader answers later
   */
  analyze(article: Article): Analysis;
  /** The same with readers that may answer later. An aborted `signal` rejects with its reason. */
  analyzeAsync(article: Article, options?: Pick<WorkOptions, 'signal'>): Promise<Analysis>;
  /**
   * Analyses as articles come, in order; readers that like batches get them. No more than a batch is held at a time. With `onFailure`
   * an article that cannot be analysed is told to it and left out; without it, it ends the stream.
   * @example const { value } = await createPipeline().stream([article]).next();
   */
  stream(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: StreamOptions,
  ): AsyncGenerator<Analysis, void, undefined>;
}

/** The components as they come, in the order in which they run. */
export function defaultComponents(
  options: Omit<PipelineOptions, 'reader' | 'otherwise' | 'components'> = {},
): Component[] {
  const { registry = builtInRegistry(), annotator = english(), discover = true, rules, minConfidence } = options;
  const keep = { ...(rules === undefined ? {} : { rules }), ...(minConfidence === undefined ? {} : { minConfidence }) };
  return [
    segmentComponent,
    annotateComponent(annotator),
    inspectComponent,
    actorsComponent({ registry, discover, ...keep }),
    quotationsComponent,
    targetsComponent,
    relationsComponent,
  ];
}

/**
 * Wires components and a reader. `analyze` and `analyzeAll` are the preset of it.
 * @throws StandpointError `invalid-pipeline` naming a component or reader and the layer it requires that none provides
 * @example createPipeline({ reader: lexiconReader(), otherwise: linearReader() }).analyze(article).made.readers
 */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  checkOptions(options);
  const components = options.components ?? defaultComponents(options);
  const reader = options.reader ?? linearReader();
  const readers = options.otherwise ? [reader, options.otherwise] : [reader];
  checkWiring([...components, ...readers.map(asComponent)]);
  const { registry = builtInRegistry(), annotator = english() } = options;
  const made = { annotator: nameOf(annotator), registry: nameOf(registry) };
  const finish = (document: Document, judged: Judgement) => analysisOf(document, judged, made);

  const document = (article: Article, marked: readonly MarkedMention[] = []): Document => {
    const read = new Document(checkArticle(article), marked);
    for (const component of components) component.run(read);
    return read;
  };

  async function* stream(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { signal, onFailure }: StreamOptions = {},
  ): AsyncGenerator<Analysis, void, undefined> {
    const size = Math.max(1, ...readers.map((each) => (answersLater(each) ? each.batch : 1)));
    const failed = (article: Article, why: unknown) => {
      // What is wrong with the machine or the options is wrong with every article.
      const isOfAll = why instanceof StandpointError && why.code !== 'invalid-article';
      if (!onFailure || isOfAll || signal?.aborted) throw why;
      onFailure(article, why);
    };
    const flush = async (batch: readonly Document[]): Promise<Analysis[]> => {
      try {
        const judged = await judgeAll(batch, readers, signal);
        return batch.map((each, i) => finish(each, judged[i]!));
      } catch (why) {
        if (batch.length === 1 || !onFailure) {
          failed(batch[0]!.article, why);
          return [];
        }
        // One of them is at fault; each is asked alone.
        const found: Analysis[] = [];
        for (const each of batch) found.push(...(await flush([each])));
        return found;
      }
    };
    let batch: Document[] = [];
    for await (const article of articles) {
      signal?.throwIfAborted();
      try {
        batch.push(document(article));
      } catch (why) {
        failed(article, why);
      }
      if (batch.length < size) continue;
      yield* await flush(batch);
      batch = [];
    }
    if (batch.length > 0) yield* await flush(batch);
  }

  return {
    components,
    document,
    stream,
    analyze(article) {
      const later = readers.find(answersLater);
      if (later) {
        throw new StandpointError(
          'invalid-pipeline',
          `the reader "${nameOf(later)}" answers later; use analyzeAsync or stream`,
        );
      }
      const read = document(article);
      return finish(read, judge(read, readers));
    },
    async analyzeAsync(article, { signal } = {}) {
      signal?.throwIfAborted();
      const read = document(article);
      const [judged] = await judgeAll([read], readers, signal);
      return finish(read, judged!);
    },
  };
}

const OPTIONS = ['registry', 'annotator', 'discover', 'reader', 'otherwise', 'components', 'rules', 'minConfidence'];

/** What a caller without types may get wrong, in words. */
function checkOptions(options: PipelineOptions): void {
  demand(typeof options === 'object' && options !== null, 'the options', options, 'an object');
  checkKeys(options, OPTIONS);
  const { registry, annotator, reader, otherwise } = options;
  demand(
    registry === undefined || typeof registry?.get === 'function',
    'registry',
    registry,
    'what createRegistry gives',
  );
  demand(annotator === undefined || typeof annotator?.annotate === 'function', 'annotator', annotator, 'an annotator');
  for (const [name, each] of Object.entries({ reader, otherwise })) {
    const reads = each === undefined || Array.isArray(each?.requires);
    demand(reads, name, each, 'a reader, such as linearReader()');
  }
}

/** A reader among the components, for the check of what each requires. */
function asComponent(reader: AnyReader): Component {
  return { name: nameOf(reader), requires: reader.requires, provides: [], run: () => undefined };
}
