import type { ActorReference, Voice } from '../model/index.js';
import { cleanLine } from './clean.js';

/** Whose words a sentence is, in words: "own words", "quoting Sergei Lavrov", "in scare quotes". */
export function voiceInWords(voice: Voice, actors: readonly ActorReference[]): string {
  if (voice.kind === 'outlet') return 'own words';
  if (voice.kind === 'scare') return 'in scare quotes';
  const named = actors.find((actor) => actor.id === voice.speaker)?.name;
  const speaker = cleanLine(voice.speakerText ?? named ?? '');
  const verb = voice.kind === 'direct' ? 'quoting' : 'reporting';
  return speaker === '' ? `${verb} an unnamed speaker` : `${verb} ${speaker}`;
}
