import { type Range, wordSet } from '../../../core/index.js';
import type { ActorId, Annotation, Mention, SpeakerKind } from '../../../model/index.js';
import { conjunctsOf } from '../../../syntax/index.js';
import { affiliationOf, endOfHead, endsInName, statedOf } from './affiliation.js';
import { firstFrom, mentionsIn } from './mentions-in.js';
import { namedAfter, namedBy } from './named-by.js';
import { kindOfWords } from './speaker-kind.js';

/** Who speaks, as far as the article tells. */
export interface Identity {
  readonly speaker: ActorId | null;
  readonly speakers?: readonly ActorId[];
  readonly speakerKind: SpeakerKind;
  readonly speaksFor?: ActorId;
}

/** An actor found in a phrase, and whether the phrase names it or somebody who speaks for it. */
interface Found {
  readonly actor: ActorId;
  readonly itself: boolean;
  readonly speaksFor?: ActorId;
}

/** "One of Putin's aides": what follows "of" says who. */
const PARTITIVE = wordSet(
  'one two three four five six some many several both all most none others another any few each',
);

/**
 * The actors that a speaker's noun phrase names: the one it is ("Russian President Vladimir Putin"), those it joins ("Lavrov and
 * Araghchi"), or the one it speaks for ("a spokesman for the Turkish army"). Nobody for those who speak for themselves ("Russian
 * analysts", "critics of Putin") and for places.
 */
export function identify(annotation: Annotation, mentions: readonly Mention[], phrase: Range | null): Identity {
  if (!phrase || phrase.from >= phrase.to) return { speaker: null, speakerKind: 'unknown' };
  const whole = { from: phrase.from, to: phrase.to };
  const all = severalIn(annotation, mentions, whole);
  const found = all[0] ?? oneIn(annotation, mentions, whole);
  const apposed = namedAfter(annotation, mentions, whole);
  const speaker = apposed ?? found?.actor ?? null;
  // Whom the registry knows it also knows to be part of whom.
  const speaksFor =
    (apposed === null || isNew(apposed) ? found?.speaksFor : undefined) ??
    (speaker !== null && isNew(speaker) ? statedOf(annotation, mentions, whole) : undefined);
  return {
    speaker,
    ...(apposed === null && all.length > 1 ? { speakers: all.map(({ actor }) => actor) } : {}),
    speakerKind: apposed !== null || found?.itself ? 'actor' : kindOf(annotation, mentions, whole),
    ...(speaksFor === undefined ? {} : { speaksFor }),
  };
}

/** True for somebody the article alone knows. */
const isNew = (actor: ActorId): boolean => actor.startsWith('?:');

/** What the words say; a name in them that is another's makes them no name: "Putin's spokesman", "Russian analysts". */
function kindOf(annotation: Annotation, mentions: readonly Mention[], phrase: Range): SpeakerKind {
  const { tokens, text } = annotation;
  const kind = kindOfWords(text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end));
  if (kind !== 'named' || endsInName(tokens, phrase)) return kind;
  return mentionsIn(annotation, mentions, phrase).length > 0 ? 'anonymous' : kind;
}

/** The actors of a phrase that joins several; empty when it does not, or when its first part names none. */
function severalIn(annotation: Annotation, mentions: readonly Mention[], phrase: Range): Found[] {
  const { tokens } = annotation;
  const parts = conjunctsOf(tokens, phrase);
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return [];
  const all: Found[] = [];
  for (const part of parts) {
    // "Russian and Turkish | officials": the noun stands with the last.
    const shares = part !== last && isAdjective(annotation, mentions, part);
    const found = oneIn(annotation, mentions, part, shares ? last : part);
    if (!found) {
      if (all.length === 0) return [];
      continue;
    }
    if (!all.some(({ actor }) => actor === found.actor)) all.push(found);
  }
  // "Kremlin critic and lawyer Jane Doe" is one.
  const isTitle = !all[0]?.itself && all[1]?.itself && !tokens[endOfHead(tokens, parts[0]!) - 1]!.normal.endsWith('s');
  return all.length > 1 && !isTitle ? all : [];
}

/** True for the first part of "Russian and Turkish officials". */
function isAdjective({ tokens }: Annotation, mentions: readonly Mention[], { from, to }: Range): boolean {
  const { start, pos } = tokens[to - 1]!;
  if (pos === 'ADJ') return true;
  const mention = mentions[firstFrom(mentions, start)];
  return mention !== undefined && mention.span.start <= start && mention.role === 'modifier' && to - from <= 2;
}

/** The actor of a phrase that joins none; `shared` holds the nouns that the phrase leaves out. */
function oneIn(
  annotation: Annotation,
  mentions: readonly Mention[],
  phrase: Range,
  shared: Range = phrase,
): Found | null {
  const { tokens } = annotation;
  const cut = endOfHead(tokens, phrase);
  if (cut === phrase.from + 1 && cut + 1 < phrase.to && tokens[cut]!.normal === 'of') {
    const { normal, pos } = tokens[phrase.from]!;
    if (PARTITIVE.has(normal) || pos === 'NUM') {
      const found = oneIn(annotation, mentions, { from: cut + 1, to: phrase.to });
      return found && { ...found, itself: false };
    }
  }
  const named = shared === phrase ? namedBy(annotation, mentions, phrase, cut) : null;
  if (named !== null) return { actor: named, itself: true };
  const heads = { from: shared.from, to: endOfHead(tokens, shared) };
  const affiliation = affiliationOf(annotation, mentions, phrase, { heads });
  if (!affiliation || affiliation.standing === 'private') return null;
  const { actor, standing } = affiliation;
  if (standing === 'other') return { actor, itself: false };
  return { actor, itself: standing === 'organ', speaksFor: actor };
}
