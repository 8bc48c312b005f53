import { wordSet } from '../../../core/index.js';
import { type Coordination, type VerbGroup, verbAt } from '../../../syntax/index.js';
import type { Scene } from '../scene.js';

/** A target stands at most this many tokens after its noun. */
export const REACH = 16;

/** Index of the verb a noun belongs to: the last one before it whose objects reach it, else the next one; −1 without. */
export function governing(scene: Scene, at: number): number {
  let last = -1;
  for (let k = 0; k < scene.verbs.length && scene.verbs[k]!.at < at; k++) last = k;
  if (last >= 0 && scene.verbs[last]!.end > at) return last;
  const next = last + 1 < scene.verbs.length ? last + 1 : -1;
  return next >= 0 && scene.verbs[next]!.at - at < 8 ? next : -1;
}

/** "apologised to Turkey and rebuffed Israel": whom the grammar gives the predicate at a token to. */
export function doerOf(scene: Scene, at: number): Coordination | null {
  return (scene.verbs[verbAt(scene.verbs, at)] ?? scene.verbs[governing(scene, at)])?.subject ?? null;
}

/** The subject of the verb a noun is the object of. */
export function subjectFor(verb: VerbGroup | undefined, at: number): Coordination | null {
  if (!verb || verb.at > at || (verb.passive && !ENGAGED.has(verb.lemma))) return null;
  return verb.subject;
}

/** "are locked in a dispute": passive in form alone. */
const ENGAGED = wordSet('bind tie link unite lock engage involve embroil entangle mire');

/** The side after a noun that one of its prepositions marks, the nearest first. */
export function afterNoun(scene: Scene, end: number, reach: number, slots: readonly string[]): Coordination | null {
  for (const side of scene.sides) {
    if (side.from < end) continue;
    if (side.from >= reach) return null;
    if (side.preposition !== null && slots.includes(side.preposition)) return side;
    // "its demand that Israel …"
    if (side.preposition === null && slots.includes('that') && scene.tokens[side.from - 1]!.normal === 'that')
      return side;
    if (side.preposition === null && side.from - end < 2) return null;
  }
  return null;
}
