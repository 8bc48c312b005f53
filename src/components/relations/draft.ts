import type { EventClass, Modality } from '../../model/index.js';
import type { Party } from './chain.js';

/** A piece of evidence by token: what it is and how it changes the cooperation value. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly feature: string;
  /** New value, from the one before it. */
  readonly weight: number;
}

/** A relation before it is written down with spans. */
export interface Draft {
  readonly source: Party;
  readonly target: Party;
  readonly directed: boolean;
  readonly event: EventClass;
  readonly modality: Modality;
  readonly steps: readonly Step[];
  readonly appraisal: number | null;
  /** Tokens of the predicate. */
  readonly at: number;
  readonly to: number;
  /** How far the pattern was met: 3 exactly, 2 by role or owner, 1 loosely, 0 an unknown verb. */
  readonly fit: number;
}

/** Cooperation of a draft: the sum of its steps. */
export function cooperationOf(draft: Draft): number {
  let sum = 0;
  for (const step of draft.steps) sum += step.weight;
  return sum;
}
