import type { EventClass, Modality } from '../../../model/index.js';
import type { Party } from '../../../syntax/index.js';
import type { Predicate } from '../lexicon.js';
import type { RelatedParties } from '../scene.js';

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
  readonly exactness: number;
}

/** A draft of every pair of which the same is stated; of what is not said, that it is asserted, directed and values nothing. */
export function draftAll(
  found: readonly RelatedParties[],
  stated: Pick<Draft, 'event' | 'steps' | 'at' | 'to' | 'exactness'> & Partial<Draft>,
): Draft[] {
  return found.map(([source, target]) => ({
    directed: true,
    modality: 'asserted',
    appraisal: null,
    ...stated,
    source,
    target,
  }));
}

/** A predicate of the lexicon that stands at `at`, as evidence. */
export function stepOf({ event, words, cooperation }: Predicate, at: number): Step {
  return { from: at, to: at + words.length, feature: `${event}: ${words.join(' ')}`, weight: cooperation };
}

export function cooperationOf({ steps }: Draft): number {
  return steps.reduce((sum, { weight }) => sum + weight, 0);
}
