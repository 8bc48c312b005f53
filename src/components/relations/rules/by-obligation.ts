import { wordSet } from '../../../core/index.js';
import type { VerbGroup } from '../../../syntax/index.js';
import { pairs, type Scene } from '../scene.js';
import { type Draft, draftAll } from './draft.js';

/** Verbs that report an obligation rather than set one. */
export const SPEECH = wordSet(
  'say tell conclude reiterate add insist declare state announce warn stress argue believe note',
);

/** "Russia said Turkey must …": a demand of whoever says so on the subject of the obligation. */
export function obligation(scene: Scene, index: number, { obliged, subject, from, at }: VerbGroup): Draft[] {
  const speaker = scene.verbs[index - 1];
  if (!obliged || !subject || !speaker?.subject || speaker.subject === subject || !SPEECH.has(speaker.lemma)) return [];
  const steps = [{ from, to: at + 1, feature: 'DEMAND: must', weight: -0.35 }];
  const stated = { event: 'DEMAND', steps, at, to: at + 1, exactness: 2 } as const;
  return draftAll(pairs(scene, speaker.subject.parties, subject.parties), stated);
}
