import type { SignChances } from '../../article/index.js';
import type { ActorReference, ChannelDefinition, Cue, Portrayal, Term, Voice } from '../../model/index.js';
import type { EndChances } from './label.js';
import type { ArticleView } from './view.js';

/** One case of a channel: a term of a portrayal, or a place that was looked at and held nothing (value 0). */
export interface Case {
  readonly sentence: number;
  readonly value: number;
  readonly weight: number;
}

/** What is shown of a term when it becomes evidence. */
export interface Shown {
  readonly cues: readonly Cue[];
  readonly voice: Voice;
  /** What the cues and their bias add up to, where a portrayal scales it before summing. */
  readonly score?: number;
}

/** Null of a term that counts but shows nothing by itself. */
export type Show = (term: Term) => Shown | null;

/**
 * One number that can be read off every article: what it is called, what it asks, and how to read it. Whoever compares, words or draws
 * it goes by `kind`, `family` and `actors` and never takes `id` apart.
 */
export interface ArticleChannel extends ChannelDefinition {
  /** What the article says; `insufficient` where it says nothing. */
  readonly measure: (article: ArticleView) => Portrayal;
  /** What is resampled where a single article has to do. Default: the terms of the portrayal. */
  readonly cases?: (article: ArticleView, portrayal: Portrayal) => readonly Case[];
  /**
   * How likely each sentence is to be read as the channel asks: of such a channel only what is likely is quoted. Undefined where
   * nobody knows.
   */
  readonly signs?: (article: ArticleView) => ReadonlyMap<number, SignChances> | undefined;
  /** What the article as a whole says: how likely it stands where the first and the last of `labels` say. */
  readonly chancesOf?: (portrayal: Extract<Portrayal, { kind: 'portrayal' }>) => EndChances;
  /** What makes a term evidence. */
  readonly show: (article: ArticleView) => Show;
}

/** Whom a channel is about, as far as its words go. */
export type ActorName = Pick<ActorReference, 'id' | 'name'>;

export const STANCE_ENDS = ['unfavourable', 'favourable'] as const;
export const AMOUNT = ['none', 'all'] as const;
