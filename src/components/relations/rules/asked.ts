import type { VerbGroup } from '../../../syntax/index.js';
import type { Predicate } from '../lexicon.js';
import type { Scene } from '../scene.js';

/** Beyond the places of its objects a verb's second noun stands at most this far. */
const REACH = 3;

const FORCES = new Set(
  'troop soldier tank force army unit battalion brigade marine warship ship fleet jet warplane peacekeeper contingent convoy fighter garrison regiment division trooper paratrooper'.split(
    ' ',
  ),
);

/** Whether the sentence holds what a predicate asks for beside its slots. */
export function isAsked(scene: Scene, index: number, verb: VerbGroup, { needs, forces, wishes }: Predicate): boolean {
  if (needs.length > 0 && !stands(scene, verb, needs)) return false;
  if (forces && !isForce(scene, verb)) return false;
  return !wishes || wishesFor(scene, index, verb);
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

/** "wants Egypt to leave": a name between the verb and an infinitive. */
function wishesFor(scene: Scene, index: number, verb: VerbGroup): boolean {
  const next = scene.verbs[index + 1];
  return next?.form === 'infinitive' && scene.sides.some(({ from, to }) => from > verb.at && to <= next.from);
}
