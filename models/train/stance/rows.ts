import type { Annotation, Mention } from '../../../src/model/index.js';

/**
 * Where a label comes from. Sources differ in how often they call a sentence neutral; each has a bias of its own while the
 * weights of words are shared, so that no word has to stand for a coder's habit.
 */
export const SOURCES = ['mention', 'taught pair', 'coded pair', 'state', 'person', 'other'] as const;
export type Source = (typeof SOURCES)[number];

/** One labelled mention, annotated. */
export interface StanceRow {
  readonly annotation: Annotation;
  /** Every mention found in the text, the labelled one among them. */
  readonly mentions: readonly Mention[];
  /** Index of the labelled mention. */
  readonly target: number;
  /** Probabilities of negative, neutral and positive: one 1 for a human label, softer ones from a teacher. */
  readonly label: readonly [number, number, number];
  /** How much the row counts; 0 for rows that are only measured. */
  readonly weight: number;
  /** Name of the part of the data. */
  readonly part: string;
  readonly source: Source;
  /** Rows with the same one are mentions of one actor in one sentence, which are read together. */
  readonly together?: string;
  /** Calibrated on: which of the folds holds it out. */
  readonly fold?: number;
}
