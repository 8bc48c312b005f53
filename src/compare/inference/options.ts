import type { ArticleChannel } from '../../channels/index.js';
import { demand } from '../../core/index.js';
import type { Actor, ActorId, Correction, WorkOptions } from '../../model/index.js';

/** As much of a registry as tells a misspelt id from an actor nobody mentions. */
export interface KnownActors {
  get(id: ActorId): Pick<Actor, 'id' | 'name' | 'kind' | 'partOf'> | undefined;
  suggest(id: string): ActorId | undefined;
  /** The actors that a name may mean; without it only ids are known. */
  named?(name: string): readonly ActorId[];
}

/** How sure a comparison has to be, and of what. */
export interface InferenceOptions extends WorkOptions {
  /** Articles a group needs for an estimate; an integer of at least 2. Default 3. */
  readonly minArticles?: number;
  /** Any integer; the same seed gives the same bytes. Default 1. */
  readonly seed?: number;
  /** Bootstrap samples, and random permutations, of each test; 100 to 1,000,000. Default 2,000. */
  readonly resamples?: number;
  /** Nominal coverage of the intervals, in [0.5, 0.999]. Default 0.95. */
  readonly level?: number;
  /** How p-values become q-values. Default `benjamini-hochberg`. */
  readonly correction?: Correction;
  /** Actors that may be asked for although no article mentions them. */
  readonly registry?: KnownActors;
  /** Channels of your own, beside those of the question. */
  readonly ownChannels?: readonly ArticleChannel[];
}

export interface Inference {
  readonly minArticles: number;
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
  readonly correction: Correction;
}

export const INFERENCE_OPTIONS = [
  'minArticles',
  'seed',
  'resamples',
  'level',
  'correction',
  'registry',
  'ownChannels',
  'onProgress',
  'signal',
] as const;

/** Fills in defaults. @throws StandpointError `invalid-option` */
export function inferenceOf(options: InferenceOptions): Inference {
  const { minArticles = 3, seed = 1, resamples = 2000, level = 0.95, correction = 'benjamini-hochberg' } = options;
  demand(Number.isInteger(minArticles) && minArticles >= 2, 'minArticles', minArticles, 'an integer of at least 2');
  demand(Number.isSafeInteger(seed), 'seed', seed, 'an integer');
  demand(
    Number.isInteger(resamples) && resamples >= 100 && resamples <= 1_000_000,
    'resamples',
    resamples,
    'an integer from 100 to 1,000,000',
  );
  demand(level >= 0.5 && level <= 0.999, 'level', level, 'a number from 0.5 to 0.999');
  demand(
    correction === 'benjamini-hochberg' || correction === 'holm',
    'correction',
    correction,
    '"benjamini-hochberg" or "holm"',
  );
  const { onProgress, signal } = options;
  demand(onProgress === undefined || typeof onProgress === 'function', 'onProgress', onProgress, 'a function');
  const aborts = signal === undefined || typeof signal?.throwIfAborted === 'function';
  demand(aborts, 'signal', signal, 'the signal of an AbortController');
  return { minArticles, seed, resamples, level, correction };
}
