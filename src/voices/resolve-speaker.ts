import type { ActorId, Annotation, Mention } from '../model/index.js';
import { firstWhere, type Range } from './spans.js';

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
  return namedAfter(annotation, mentions, phrase) ?? actor ?? affiliation;
}

const PEOPLE = new Set(
  'aide adviser advisor ambassador analyst chief commander deputy diplomat director envoy expert head lawyer minister official president professor secretary spokesman spokesperson spokeswoman'.split(
    ' ',
  ),
);

/** Yuri Ushakov in "the president's aide, Yuri Ushakov, said": a name between commas after a noun for one person. */
function namedAfter({ tokens }: Annotation, mentions: readonly Mention[], { to }: Range): ActorId | null {
  const head = tokens[to - 1]!;
  if (to + 1 >= tokens.length || tokens[to]!.text !== ',' || !PEOPLE.has(head.normal)) return null;
  const mention = mentions[firstFrom(mentions, tokens[to]!.end)];
  if (!mention || mention.span.start !== tokens[to + 1]!.start || mention.role !== 'actor') return null;
  let after = to + 2;
  while (after < tokens.length && tokens[after]!.start < mention.span.end) after++;
  // One word may be anybody's: "according to the minister, Russia, …".
  const ends = after >= tokens.length || tokens[after]!.text === ',';
  return ends && after - to > 2 ? mention.actor : null;
}

/** Index of the first mention that ends after `offset`; `mentions` are sorted by start and do not overlap. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  return firstWhere(mentions.length, (i) => mentions[i]!.span.end > offset);
}
