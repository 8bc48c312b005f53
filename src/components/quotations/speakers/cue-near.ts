import type { Range } from '../../../core/index.js';
import { LABEL } from '../tagger/index.js';
import type { Unit } from '../units.js';
import type { SpeakerScene } from './scene.js';

/** Phrases are looked for this many tokens away from the content. */
export const REACH = 60;

/** The run of cue tokens nearest to the content in its sentences, or null. */
export function cueNear({ annotation, tagged }: SpeakerScene, unit: Unit): Range | null {
  const { sentences } = annotation;
  const { labels } = tagged;
  const start = Math.max(sentences[unit.sentence]!.from, unit.range.from - REACH);
  const end = Math.min(sentences[unit.lastSentence]!.to, unit.range.to + REACH);
  let before = -1;
  for (let i = unit.range.from - 1; i >= start && before < 0; i--) if (labels[i] === LABEL.cue) before = i;
  let after = -1;
  for (let i = unit.range.to; i < end && after < 0; i++) if (labels[i] === LABEL.cue) after = i;
  if (before < 0 && after < 0) return null;
  if (before >= 0 && (after < 0 || unit.range.from - before <= after - unit.range.to + 1)) {
    let from = before;
    while (from > start && labels[from - 1] === LABEL.cue) from--;
    return { from, to: before + 1 };
  }
  let to = after + 1;
  while (to < end && labels[to] === LABEL.cue) to++;
  return { from: after, to };
}

/** The word that says how: the last verb or noun of a cue's tokens, one of the lexicon before others. */
export function headOfCue({ annotation, tagged }: SpeakerScene, { from, to }: Range): number {
  const { tokens } = annotation;
  let head = -1;
  for (let i = to - 1; i >= from; i--) {
    if (tagged.view.cue[i] !== 0) return i;
    if (head < 0 && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'NOUN')) head = i;
  }
  return head < 0 ? to - 1 : head;
}
