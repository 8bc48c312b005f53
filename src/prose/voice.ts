import type { ActorId, ActorReference, Evidence, Voice } from '../model/index.js';
import { cleanLine } from './clean.js';

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'who', 'i', 'we', 'this', 'that', 'those']);

/**
 * The name of a speaker as a reader wants it: a person's own name, else the words of the article, else the actor's
 * name. Null when there is only a pronoun, or nothing.
 */
export function speakerInWords(
  speaker: ActorId | null,
  speakerText: string | null,
  actors: readonly ActorReference[],
): string | null {
  const actor = speaker === null ? undefined : actors.find(({ id }) => id === speaker);
  const text = cleanLine(speakerText ?? '');
  const said = PRONOUNS.has(text.toLowerCase()) ? '' : text;
  const name = actor === undefined ? '' : cleanLine(actor.name);
  return (actor?.kind === 'person' ? name || said : said || name) || null;
}

/** Whose words a sentence is, in words: "own words", "quoting Sergei Lavrov", "in scare quotes". */
export function voiceInWords(voice: Voice, actors: readonly ActorReference[]): string {
  if (voice.kind === 'outlet') return 'own words';
  if (voice.kind === 'scare') return 'in scare quotes';
  const verb = voice.kind === 'direct' ? 'quoting' : 'reporting';
  return `${verb} ${speakerInWords(voice.speaker, voice.speakerText, actors) ?? 'an unnamed speaker'}`;
}

/** Whose words a sentence is, and where and when it was printed: "own words · A title · 2024-05-02". */
export function sourceInWords({ voice, title, date }: Evidence, actors: readonly ActorReference[]): string {
  const printed = [title, date].flatMap((each) => (each ? [cleanLine(each)] : []));
  return [voiceInWords(voice, actors), ...printed].join(' · ');
}
