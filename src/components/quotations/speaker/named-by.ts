import { isUpper, type Range, wordSet } from '../../../core/index.js';
import type { ActorId, Annotation, Mention, Token } from '../../../model/index.js';
import { isHyphen } from '../../../syntax/index.js';
import { firstFrom, mentionsIn } from './mentions-in.js';

/** The actor that a phrase itself is: the last one named among its own nouns, before any preposition. */
export function namedBy(
  annotation: Annotation,
  mentions: readonly Mention[],
  phrase: Range,
  cut: number,
): ActorId | null {
  const { tokens } = annotation;
  const found = mentionsIn(annotation, mentions, phrase).filter(({ role }) => role === 'actor');
  let named: ActorId | null = null;
  for (const { span, actor } of found) {
    // A name may go on behind the cut: "the secretary of state", "Moon Jae-in" where the phrase ends at the hyphen.
    if (span.start < tokens[cut - 1]!.end && endsPhrase(tokens, span.end, phrase.from, cut)) named = actor;
  }
  return named ?? afterTitle(tokens, found, phrase, cut);
}

/** True when no noun or adjective goes on with the phrase after an offset, and no genitive: "Trump supporters", "Iran's envoy". */
function endsPhrase(tokens: readonly Token[], offset: number, from: number, cut: number): boolean {
  let next = from;
  while (next < cut && tokens[next]!.start < offset) next++;
  if (next >= cut) return true;
  const { pos } = tokens[next]!;
  return pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PART' && pos !== 'PROPN' && !isHyphen(tokens[next]!);
}

/** Jane Doe in "Secretary of State Jane Doe"; not Putin in "aides of Putin". */
function afterTitle(tokens: readonly Token[], found: readonly Mention[], { to }: Range, cut: number): ActorId | null {
  if (
    cut + 2 >= to ||
    tokens[cut]!.normal !== 'of' ||
    !isUpper(tokens[cut - 1]!.text) ||
    !isUpper(tokens[cut + 1]!.text)
  )
    return null;
  const named = found.find(({ span, actor }) => span.start > tokens[cut + 1]!.start && actor.includes(':'));
  return named?.actor ?? null;
}

const PEOPLE = wordSet(
  'aide adviser advisor ambassador analyst chief commander deputy diplomat director envoy expert head lawyer minister official president professor secretary spokesman spokesperson spokeswoman',
);

/** Yuri Ushakov in "the president's aide, Yuri Ushakov, said": a name between commas after a noun for one person. */
export function namedAfter({ tokens }: Annotation, mentions: readonly Mention[], { to }: Range): ActorId | null {
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
