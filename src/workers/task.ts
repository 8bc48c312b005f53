import type { RegistryData } from '../components/actors/index.js';
import type { Analysis, Article, Question, Summary } from '../model/index.js';

/** What all batches of a pool have in common; each worker gets it once. */
export interface Settings {
  /** Actors beside the built-in ones. */
  readonly actors: RegistryData | undefined;
  readonly reader: 'linear' | 'lexicon';
}

export interface Batch {
  readonly articles: readonly Article[];
  /** What is to be kept of each analysis; null: all of it. */
  readonly questions: readonly Question[] | null;
}

/** An article that could not be analysed. */
export interface Failure {
  readonly article: string;
  readonly message: string;
}

export interface BatchResult {
  /** Empty where questions were asked. */
  readonly analyses: readonly Analysis[];
  readonly summaries: readonly Summary[];
  readonly failures: readonly Failure[];
}
