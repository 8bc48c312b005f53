import { KIND } from './kinds.js';

/** Reasons that rest on the sentence as a whole, not on a word of it. */
export const GROUPS = ['relation', 'praise and blame', 'values named', 'deeds named', 'sentence pattern'] as const;

/** The first of them: it is named after the relation that the rules found, and stands where that was read. */
export const RELATION = 0;

const KINDS: readonly (readonly number[])[] = [
  [KIND.noRelation, KIND.event, KIND.eventWay, KIND.eventModality, KIND.cooperation, KIND.way, KIND.valued, KIND.best],
  [KIND.valenceSum],
  [KIND.evaluatedCount, KIND.relationshipValueSum],
  [KIND.deedSum, KIND.quads],
];

/** The group of each kind of feature that was read from no word; what is in none of the others is the pattern. */
export const GROUP: readonly number[] = Array.from({ length: 128 }, (_, kind) => {
  const found = KINDS.findIndex((kinds) => kinds.includes(kind));
  return found < 0 ? GROUPS.length - 1 : found;
});
