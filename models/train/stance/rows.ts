import type { Annotation, Mention } from '../../../src/model/index.js';

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
}
