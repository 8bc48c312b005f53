import type { ActorId, Annotation, Mention } from '../model/index.js';
import type { Range } from './spans.js';

/**
 * The actor a speaker's noun phrase names: the first mention of an actor before any "of" or "for", else any mention
 * of an actor, else the one whose people speak ("Russian officials" → Russia). Null for the unnamed and for places.
 */
export function resolveSpeaker(
  annotation: Annotation,
  mentions: readonly Mention[],
  phrase: Range | null,
): ActorId | null {
  if (!phrase || phrase.from >= phrase.to) return null;
  const { tokens } = annotation;
  const start = tokens[phrase.from]!.start;
  const end = tokens[phrase.to - 1]!.end;
  let headEnd = end;
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.text === ',') {
      headEnd = tokens[i]!.start;
      break;
    }
  }
  let actor: ActorId | null = null;
  let affiliation: ActorId | null = null;
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i]!.span.start < end; i++) {
    const mention = mentions[i]!;
    if (mention.role === 'place') continue;
    // The last one before the preposition is the head: "Russian President Vladimir Putin of United Russia".
    if (mention.role === 'actor' && (actor === null || mention.span.end <= headEnd)) actor = mention.actor;
    affiliation ??= mention.actor;
  }
  return actor ?? affiliation;
}

/** Index of the first mention that ends after `offset`; `mentions` are sorted by start and do not overlap. */
export function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
