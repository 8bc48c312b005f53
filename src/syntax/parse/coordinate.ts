import { firstWhere } from '../../core/index.js';
import type { ActorId, Mention, Token } from '../../model/index.js';
import type { Coordination, Party } from './coordination.js';
import { isJoined } from './joined.js';
import type { Named, ParseLexicon, Sentence } from './layout.js';
import { isOrgan, isPrivate, NOMINAL, prepositionBefore } from './noun-phrase.js';
import { isGenitive } from './words.js';

/** The parties of one sentence in order, joined into coordinations. A title before a name ("Russian President Putin") is dropped. */
export function coordinate(
  sentence: Sentence,
  { indices, mentions, stateOf }: Named,
  lexicon: ParseLexicon,
): Coordination[] {
  const { tokens, from } = sentence;
  const places = indices.flatMap((index) => placeOf(sentence, lexicon, index, mentions[index]!));
  const sides: Coordination[] = [];
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    const next = places[k + 1];
    if (next && isTitleOf(tokens, place, next, stateOf)) continue;
    const { owner, actor, mention } = place;
    const party: Party = { actor, mention, from: place.from, to: place.to };
    const holdsNext = holds(tokens, place, next);
    const previous = sides.at(-1);
    if (previous?.place && isSamePlace(tokens, previous, party, stateOf)) continue;
    if (previous && isJoined(sentence, lexicon, previous, party, next)) {
      const { parties } = previous;
      const joined = { parties: [...parties, party], to: party.to, owner: owner || previous.owner, holdsNext };
      sides[sides.length - 1] = { ...previous, ...joined };
    } else {
      const prepositionAt = prepositionBefore(tokens, from, party.from);
      const preposition = prepositionAt < 0 ? null : tokens[prepositionAt]!.normal;
      const { from: start, to } = party;
      sides.push({
        parties: [party],
        from: start,
        to,
        preposition,
        prepositionAt,
        owner,
        place: place.place,
        holdsNext,
      });
    }
  }
  return sides;
}

interface Place extends Party {
  readonly place: boolean;
  readonly owner: boolean;
  /** End of the mention itself. */
  readonly end: number;
}

/** Where a mention stands; none for one outside the sentence. */
function placeOf({ tokens, from, to }: Sentence, { verbOf }: ParseLexicon, index: number, mention: Mention): Place[] {
  const at = from + firstWhere(to - from, (i) => tokens[from + i]!.end > mention.span.start);
  let end = at;
  while (end < to && tokens[end]!.start < mention.span.end) end++;
  if (end === at) return [];
  const last = tokens[end - 1]!;
  const next = end < to ? tokens[end]! : undefined;
  const genitive = isGenitive(next) && (next!.pos === 'PART' || next!.text.length > 1);
  const inside = isGenitive(last);
  const noun = next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ');
  const modifies = mention.role === 'modifier' || (mention.rule === 'demonym' && noun);
  const plain: Place = {
    actor: mention.actor,
    mention: index,
    from: at,
    to: end,
    end,
    place: mention.role === 'place',
    owner: genitive || inside || modifies,
  };
  if (!plain.owner) return [plain];
  if (modifies && !genitive && isPrivate(tokens, at, end, to)) return [];
  // "Israel's army", "Russian officials": the noun acts for the owner, so the whole phrase is the party.
  for (let i = genitive ? end + 1 : end, steps = 0; i < to && steps < 4; i++, steps++) {
    const token = tokens[i]!;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') break;
    const after = tokens[i + 1];
    const isLast =
      i + 1 >= to ||
      after === undefined ||
      (after.pos !== 'NOUN' && after.pos !== 'PROPN') ||
      (after.normal.endsWith('ed') && verbOf.has(after.normal));
    if (isLast && isOrgan(token)) return [{ ...plain, to: i + 1, owner: false }];
  }
  return [plain];
}

function holds(tokens: readonly Token[], a: Place, b: Place | undefined): boolean {
  if (!a.owner || b === undefined || b.from - a.to > 3) return false;
  for (let i = a.to; i < b.from; i++) {
    const { pos, normal } = tokens[i]!;
    if (!NOMINAL.has(pos) && !(pos === 'VERB' && normal.endsWith('ing'))) return false;
  }
  return true;
}

/** "in Nairobi, Kenya", "in Nairobi, the Kenyan capital": one place. */
function isSamePlace(
  tokens: readonly Token[],
  side: Coordination,
  party: Party,
  stateOf: (actor: ActorId) => ActorId,
): boolean {
  const next = tokens[side.to + 1];
  if (tokens[side.to]?.text !== ',' || stateOf(side.parties[0]!.actor) !== stateOf(party.actor)) return false;
  return party.from === side.to + 1 || (party.from === side.to + 2 && next?.pos === 'DET');
}

/** "Russian President" before "Vladimir Putin": one party, the person. */
function isTitleOf(tokens: readonly Token[], a: Place, b: Place, stateOf: (actor: ActorId) => ActorId): boolean {
  if (stateOf(a.actor) !== stateOf(b.actor) || b.from - a.end > 5) return false;
  for (let i = a.end; i < b.from; i++) if (!NOMINAL.has(tokens[i]!.pos)) return false;
  return true;
}
