import { wordSet } from '../../../core/index.js';
import type { VerbGroup } from '../../../syntax/index.js';
import type { Predicate } from '../lexicon.js';
import type { Scene } from '../scene.js';

/** Beyond the places of its objects a verb's second noun stands at most this far. */
const REACH = 3;

const FORCES = wordSet(
  'troop soldier tank force army unit battalion brigade marine warship ship fleet jet warplane peacekeeper contingent convoy fighter garrison regiment division trooper paratrooper',
);

/** Whether the sentence holds what a predicate asks for beside its slots. */
export function isAsked(scene: Scene, verb: VerbGroup, { needs, forces }: Predicate): boolean {
  if (needs.length > 0 && !stands(scene, verb, needs)) return false;
  return !forces || isForce(scene, verb);
}

function stands(scene: Scene, verb: VerbGroup, needs: readonly string[]): boolean {
  for (let i = verb.at + 1; i < Math.min(scene.to, verb.end + REACH); i++) {
    const { lemma, pos } = scene.tokens[i]!;
    if (needs.includes(lemma)) return true;
    if (pos === 'VERB' && i >= verb.end) return false;
  }
  return false;
}

function isForce({ tokens }: Scene, { subject, from }: VerbGroup): boolean {
  return (
    subject !== null &&
    (FORCES.has(tokens[subject.to - 1]!.lemma) ||
      (tokens[subject.to] !== undefined && subject.to < from && FORCES.has(tokens[subject.to]!.lemma)))
  );
}
