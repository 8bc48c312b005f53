import { wordSet } from '../../../core/index.js';
import { isCopula, type VerbGroup } from '../../../syntax/index.js';
import { pairs, type Scene } from '../scene.js';
import { type Draft, draftAll } from './draft.js';

/** Verbs that report an obligation rather than set one. */
export const SPEECH = wordSet(
  'say tell conclude reiterate add insist declare state announce warn stress argue believe note',
);

const BLAMED = new Set(['behind', 'responsible', 'guilty', 'complicit']);

/** "The UN said the rebels were behind the killings": whoever says so accuses. */
export function accusation(scene: Scene, index: number, verb: VerbGroup): Draft[] {
  const word = scene.tokens[verb.at + 1]?.normal ?? '';
  if (!isCopula(verb) || verb.negated || !BLAMED.has(word)) return [];
  const step = { from: verb.at + 1, to: verb.at + 2, feature: `ACCUSE: ${word}`, weight: -0.4 };
  return bySpeaker(scene, index, { event: 'ACCUSE', steps: [step], at: verb.at, to: verb.at + 2, fit: 2 });
}

/** "Russia said Turkey must …": a demand on the subject of the obligation. */
export function obligation(scene: Scene, index: number, verb: VerbGroup): Draft[] {
  if (!verb.obliged) return [];
  const step = { from: verb.from, to: verb.at + 1, feature: 'DEMAND: must', weight: -0.35 };
  return bySpeaker(scene, index, { event: 'DEMAND', steps: [step], at: verb.at, to: verb.at + 1, fit: 2 });
}

/** Stated by the subject of the verb of saying before of the subject of the verb itself. */
function bySpeaker(scene: Scene, index: number, stated: Parameters<typeof draftAll>[1]): Draft[] {
  const { subject } = scene.verbs[index]!;
  const speaker = scene.verbs[index - 1];
  if (!subject || !speaker?.subject || speaker.subject === subject || !SPEECH.has(speaker.lemma)) return [];
  return draftAll(pairs(scene, speaker.subject.parties, subject.parties), stated);
}
