import { SPEECH } from './by-obligation.js';
import type { Draft } from './draft.js';
import { govern } from './govern.js';
import { fillSlot } from './match.js';
import { pairs, type Scene } from './scene.js';
import type { Verb } from './verb.js';

/** A verb that is not in the lexicon still says who turns to whom. */
export function unknownVerb(scene: Scene, index: number, verb: Verb, known: boolean): Draft[] {
  if (SPEECH.has(verb.lemma) && !known) return [];
  // "believes Turkey will …": whom the next clause is about counts here.
  const reach = Math.max(verb.end, scene.verbs[index + 1]?.from ?? 0);
  const subject = verb.subject;
  const agent = verb.passive ? fillSlot(scene.chains, verb.at + 1, verb.end, ['by'], null, false) : null;
  const source = verb.passive ? agent?.chain : subject;
  const target = verb.passive
    ? subject
    : fillSlot(scene.chains, verb.at + 1, reach, ['o', 'to', 'with', 'against', 'on'], subject, false)?.chain;
  if (!source || !target || source === target) return [];
  const governed = govern(scene.tokens, scene.verbs, index, { event: 'none', steps: [] });
  const { event, steps } = governed.event === 'none' ? { event: governed.event, steps: [] } : governed;
  return [...pairs(scene, source.parties, target.parties)].map(([a, b]) => ({
    source: a,
    target: b,
    directed: true,
    event,
    modality: governed.modality,
    steps,
    appraisal: null,
    at: verb.at,
    to: verb.at + 1,
    fit: event === 'none' ? 0 : 1,
  }));
}
