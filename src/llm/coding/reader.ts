import { checkCount, checkKeys, StandpointError } from '../../core/index.js';
import type { Document } from '../../document.js';
import type { ActorId, ActorPair } from '../../model/index.js';
import type { BatchReader, Readings } from '../../readers/index.js';
import { type Codebook, checkCodebook, defaultCodebook } from '../codebook/index.js';
import { type AnyModel, ModelFailure, toModel } from '../models/index.js';
import { PROMPT_VERSION, WINDOW } from '../prompt/index.js';
import { type ExchangeStore, folderStore, memoryStore } from '../store/index.js';
import { type CodedArticle, codeArticle } from './code-article.js';
import { PATIENCE, type Patience } from './patience.js';
import { inParallel } from './pool.js';
import { portrayalsOf } from './portrayals.js';
import { type CodingProgress, counting } from './progress.js';
import type { CodingSetup } from './setup.js';

/** Who codes, after which codebook, about whom, and how. */
export interface CodebookReaderOptions {
  readonly model: AnyModel;
  /** What a plain function asks; it goes into codes and caches. Not needed for other models. */
  readonly modelName?: string;
  /** Default: {@link defaultCodebook}. */
  readonly codebook?: Codebook;
  /**
   * Actors asked about, beside those of `between`. Without either: the two states or blocs an article speaks of most,
   * and their relationship.
   */
  readonly actors?: readonly ActorId[];
  /** Pairs whose relationship is asked about. */
  readonly between?: readonly ActorPair[];
  /** Folder that keeps every answer, or a store of your own. Default: the memory of the process. */
  readonly cache?: string | ExchangeStore;
  /** Requests at once. Default 4. */
  readonly concurrency?: number;
  /** The coder sees neither outlet nor date. Default true. */
  readonly blind?: boolean;
  /** Letters of an article that are coded at a time. Default 24,000. */
  readonly window?: number;
  readonly patience?: Partial<Patience>;
  /** Called after every article. */
  readonly onProgress?: (progress: CodingProgress) => void;
}

const OPTIONS = [
  ...['model', 'modelName', 'codebook', 'actors', 'between', 'cache', 'concurrency', 'blind', 'window', 'patience'],
  'onProgress',
];

/**
 * A reader that lets a language model code whole articles after a codebook. Every quotation it gives is looked up; every answer is
 * kept, so that a run broken off goes on without asking twice. What becomes of an article stands in `analysis.coding`: nothing is
 * lost, and an article that could not be coded is `insufficient`, never another reader's guess.
 *
 * @throws StandpointError `invalid-option`, `unknown-option`, `invalid-data` for what is no codebook; when reading, `model-failed`
 * where no request can go well (a wrong key, an unknown model)
 * @see Egami, Hinck, Stewart & Wei (2023), "Using imperfect surrogates for downstream inference", NeurIPS 36, for why to correct
 * what a model codes by what people do
 */
export function codebookReader(options: CodebookReaderOptions): BatchReader {
  checkKeys(options, OPTIONS);
  const { concurrency = 4, onProgress } = options;
  checkCount(concurrency, 1, 'concurrency');
  const setup = setupOf(options);
  const progress = counting(onProgress);
  return {
    name: `codebook ${setup.codebook.name}@${setup.codebook.version} read by ${setup.model.name}`,
    version: PROMPT_VERSION,
    answers: ['portrayals', 'coding'],
    requires: ['segments', 'annotation', 'unfit', 'mentions', 'actors'],
    // Enough that one slow answer does not hold up the others.
    batch: 4 * concurrency,
    async readAll(documents, _wanted, { signal }) {
      return inParallel(documents, concurrency, (document, inner) => read(document, setup, progress, inner), signal);
    },
  };
}

async function read(
  document: Document,
  setup: CodingSetup,
  done: (coded: CodedArticle) => void,
  signal: AbortSignal,
): Promise<Readings> {
  try {
    const coded = await codeArticle(document, setup, signal);
    done(coded);
    const { coding } = coded;
    return { coding, portrayals: portrayalsOf(coding, document.annotation.sentences, setup.asked) };
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    throw new StandpointError('model-failed', `${setup.model.name}: ${error.message}`);
  }
}

/** Options with their defaults, checked. */
export function setupOf(options: CodebookReaderOptions): CodingSetup {
  const { actors, between, cache, blind = true, window = WINDOW } = options;
  checkCount(window, 500, 'window');
  const patience = { ...PATIENCE, ...options.patience };
  checkCount(patience.retries, 0, 'patience.retries');
  checkCount(patience.timeout, 1, 'patience.timeout');
  checkCount(patience.pause, 0, 'patience.pause');
  return {
    model: toModel(options.model, options.modelName),
    codebook: checkCodebook(options.codebook ?? defaultCodebook()),
    asked: { ...(actors ? { actors } : {}), ...(between ? { pairs: between } : {}) },
    store: cache === undefined ? memoryStore() : typeof cache === 'string' ? folderStore(cache) : cache,
    patience,
    window,
    blind,
  };
}
