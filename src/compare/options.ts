import { StandpointError } from '../core/errors.js';
import type { Actor, ActorId } from '../model/actor.js';
import type { Correction } from '../model/comparison.js';
import type { Every } from '../model/timeline.js';
import type { WorkOptions } from '../model/work.js';
import { nearest } from './nearest.js';

/** As much of a registry as tells a misspelt id from an actor nobody mentions. */
export interface KnownActors {
  get(id: ActorId): Pick<Actor, 'id' | 'name' | 'kind' | 'partOf'> | undefined;
  suggest(id: string): ActorId | undefined;
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
}

/** Toward whom, and what makes a group (`outlet` unless said otherwise). */
export interface CompareStanceOptions extends InferenceOptions {
  readonly actors: readonly ActorId[];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** Which two, and what makes a group. */
export interface CompareRelationshipOptions extends InferenceOptions {
  readonly between: readonly [ActorId, ActorId];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** Whose voices (without `actors`, the most quoted), and what makes a group. */
export interface CompareVoicesOptions extends InferenceOptions {
  /** Speakers to follow. Default: those who are heard most. */
  readonly actors?: readonly ActorId[];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** Coverage of one actor, or of two together, and what makes a group. */
export interface CompareCoverageOptions extends InferenceOptions {
  /** One actor, or two whose tie is meant. */
  readonly of: ActorId | readonly [ActorId] | readonly [ActorId, ActorId];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** Words near one actor, or near two together, and what makes a group. */
export interface CompareWordingOptions extends InferenceOptions {
  /** One actor, or two whose tie is meant. */
  readonly near: ActorId | readonly [ActorId] | readonly [ActorId, ActorId];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
}

/** When the articles of a timeline were published, and what is drawn. */
export interface InTimeOptions {
  /** Length of a period. Default `month`. */
  readonly every?: Every;
  /** Last day that counts, `YYYY-MM-DD`: later dates are mistakes. Default: today (UTC). */
  readonly until?: string;
  /** Channels of the question, by id. Default: those that a comparison leads with. */
  readonly channels?: readonly string[];
}

/** Either `actors` or `between`, and the length of the periods. */
export interface TimelineOptions extends InferenceOptions, InTimeOptions {
  /** Actors toward whom stance is followed; or `between`. */
  readonly actors?: readonly ActorId[];
  /** The two ends of a tie; or `actors`. */
  readonly between?: readonly [ActorId, ActorId];
  /** `outlet`, `event`, `year`, `language` or a key of the articles' `meta`, such as `country` or `leaning`. Default `outlet`. */
  readonly by?: string;
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
  'onProgress',
  'signal',
] as const;

/** Throws `unknown-option` for a key that is none of `known`. */
export function checkKeys(options: object, known: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const meant = nearest(key, known);
    throw new StandpointError(
      'unknown-option',
      `unknown option "${key}"${meant === undefined ? '.' : `; did you mean "${meant}"?`} Options: ${known.join(', ')}`,
    );
  }
}

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

/** Throws `invalid-option` unless the value holds up. */
export function demand(holds: boolean, name: string, received: unknown, needed: string): void {
  if (holds) return;
  throw new StandpointError('invalid-option', `${name} must be ${needed}; received ${show(received)}`);
}

function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value) ?? String(value);
}
