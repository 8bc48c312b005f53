import {
  type ActorRegistry,
  builtInRegistry,
  findMentions,
  type MentionOptions,
} from '../../../src/components/actors/index.js';
import { english } from '../../../src/components/annotate/index.js';
import type { Annotation, Segment } from '../../../src/model/index.js';

/** Paragraphs are separated by blank lines; a first line "# …" is a headline. */
export function annotate(text: string): Annotation {
  const segments: Segment[] = [];
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)) {
    const headline = match[0].startsWith('# ');
    const span = { start: match.index, end: match.index + match[0].length };
    segments.push({ kind: headline ? 'headline' : 'paragraph', span, scored: true });
  }
  return english().annotate(text, segments);
}

/** Mentions as "words=ACTOR", in order. */
export function mentionsOf(
  text: string,
  options?: MentionOptions,
  registry: ActorRegistry = builtInRegistry(),
): string[] {
  const { mentions } = findMentions(annotate(text), registry, options);
  return mentions.map(({ actor, span }) => `${text.slice(span.start, span.end)}=${actor}`);
}
