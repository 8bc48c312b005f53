import type { VerbGroup } from '../../../syntax/index.js';
import { pairs, type Scene } from '../scene.js';
import { SPEECH } from './by-obligation.js';
import { type Draft, draftAll } from './draft.js';
import { underMatrix } from './matrix.js';
import { fillSlot } from './slots.js';

/** A verb that is not in the lexicon still says who turns to whom. */
export function unknownVerb(scene: Scene, index: number, verb: VerbGroup, known: boolean): Draft[] {
  if (SPEECH.has(verb.lemma) && !known) return [];
  // "believes Turkey will …": whom the next clause is about counts here.
  const reach = Math.max(verb.end, scene.verbs[index + 1]?.from ?? 0);
  const subject = verb.subject;
  const agent = verb.passive ? fillSlot(scene.sides, verb.at + 1, verb.end, ['by'], null, false) : null;
  const source = verb.passive ? agent?.side : subject;
  const target = verb.passive
    ? subject
    : fillSlot(scene.sides, verb.at + 1, reach, ['o', 'to', 'with', 'against', 'on'], subject, false)?.side;
  if (!source || !target || source === target) return [];
  const governed = underMatrix(scene, index, { event: 'none', steps: [] });
  const isNothing = governed.event === 'none';
  const stated = { ...governed, steps: isNothing ? [] : governed.steps, exactness: isNothing ? 0 : 1 };
  return draftAll(pairs(scene, source.parties, target.parties), { ...stated, at: verb.at, to: verb.at + 1 });
}
