import type { RelationshipDirection, RelationshipReading } from '../../../model/index.js';
import { findRoles, TAG, type View } from '../../../syntax/index.js';
import type { PairPlaces } from './cue-names.js';

const REVERSED: Readonly<Record<RelationshipDirection, RelationshipDirection>> = {
  forward: 'backward',
  backward: 'forward',
  mutual: 'mutual',
  none: 'none',
};

/** The same reading for the two in the other order. */
export function reversed(
  reading: RelationshipReading<RelationshipDirection>,
): RelationshipReading<RelationshipDirection> {
  const { forward, backward, mutual, none } = reading.probabilities;
  return {
    probabilities: { forward: backward, backward: forward, mutual, none },
    label: REVERSED[reading.label],
    score: -reading.score,
    bias: -reading.bias,
    cues: reading.cues.map((cue) => ({ ...cue, weight: -cue.weight })),
  };
}

/**
 * The direction of "A was beaten by B": the second acts on the first. Passives are too rare between two names to be learned, so
 * that the words are read as if they were active, and reversed; a deed with an agent is not mutual.
 */
export function asPassive(
  reading: RelationshipReading<RelationshipDirection>,
): RelationshipReading<RelationshipDirection> {
  const { forward, backward } = reading.probabilities;
  const right = forward > backward ? reversed(reading) : reading;
  return right.label === 'none' ? right : { ...right, label: 'backward' };
}

/** True when the second is the agent of a passive verb whose subject is the first, even with an object between them. */
export function isPassive(view: View, { first, second }: PairPlaces): boolean {
  const { preposition } = findRoles(view, second, second);
  if (preposition <= first || view.word[preposition] !== 'by') return false;
  const { chain, passive } = findRoles(view, first, first);
  const verb = chain[chain.length - 1] ?? -1;
  if (!passive || verb < 0 || verb > preposition) return false;
  for (let i = verb + 1; i < preposition; i++) if (view.tag[i] === TAG.verb) return false;
  return true;
}
