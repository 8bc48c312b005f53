import { wordSet } from '../../core/index.js';
import type { Draft } from './draft.js';
import { pairs, type Scene } from './scene.js';
import { isCopula, type Verb } from './verb.js';

/** Verbs that report an obligation rather than set one. */
export const SPEECH = wordSet(
  'say tell conclude reiterate add insist declare state announce warn stress argue believe note',
);

const BLAMED = new Set(['behind', 'responsible', 'guilty', 'complicit']);

/** "The UN said the rebels were behind the killings": whoever says so accuses. */
export function blame(scene: Scene, index: number, verb: Verb): Draft[] {
  const speaker = scene.verbs[index - 1];
  if (!isCopula(verb) || verb.negated || !speaker?.subject || !verb.subject || speaker.subject === verb.subject)
    return [];
  if (!SPEECH.has(speaker.lemma) || !BLAMED.has(scene.tokens[verb.at + 1]?.normal ?? '')) return [];
  const step = {
    from: verb.at + 1,
    to: verb.at + 2,
    feature: `ACCUSE: ${scene.tokens[verb.at + 1]!.normal}`,
    weight: -0.4,
  };
  return [...pairs(scene, speaker.subject.parties, verb.subject.parties)].map(([source, target]) => ({
    source,
    target,
    directed: true,
    event: 'ACCUSE' as const,
    modality: 'asserted' as const,
    steps: [step],
    appraisal: null,
    at: verb.at,
    to: verb.at + 2,
    fit: 2,
  }));
}

/** "Russia said Turkey must …": a demand on the subject of the obligation. */
export function obligation(scene: Scene, index: number, verb: Verb): Draft[] {
  const speaker = scene.verbs[index - 1];
  if (
    !verb.obliged ||
    !speaker?.subject ||
    !verb.subject ||
    !SPEECH.has(speaker.lemma) ||
    speaker.subject === verb.subject
  )
    return [];
  const step = { from: verb.from, to: verb.at + 1, feature: 'DEMAND: must', weight: -0.35 };
  return [...pairs(scene, speaker.subject.parties, verb.subject.parties)].map(([source, target]) => ({
    source,
    target,
    directed: true,
    event: 'DEMAND' as const,
    modality: 'asserted' as const,
    steps: [step],
    appraisal: null,
    at: verb.at,
    to: verb.at + 1,
    fit: 2,
  }));
}
