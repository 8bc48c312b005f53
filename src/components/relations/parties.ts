import type { ActorId, Mention, Token } from '../../model/index.js';
import type { Chain, Party } from './chain.js';
import { isJoined } from './joined.js';
import { relationLexicon } from './lexicon.js';
import { isOrgan, NOMINAL, prepositionBefore } from './noun-phrase.js';

const OWNING = new Set(["'s", '’s', "'", '’']);
/**
 * The parties of one sentence in order, joined into chains. `mentions` are those of the sentence, by index; those outside
 * `from`–`to` are left out. A title before a name ("Russian President Putin") is dropped.
 */
export function findChains(
  tokens: readonly Token[],
  from: number,
  to: number,
  indices: readonly number[],
  mentions: readonly Mention[],
  stateOf: (actor: ActorId) => ActorId,
): Chain[] {
  const places = placeMentions(tokens, from, to, indices, mentions);
  const chains: Chain[] = [];
  for (let k = 0; k < places.length; k++) {
    const place = places[k]!;
    const next = places[k + 1];
    if (next && isTitleOf(tokens, place, next, stateOf)) continue;
    if (k > 0 && isBracketed(tokens, places[k - 1]!, place)) continue;
    const owner = place.owner;
    const party: Party = { actor: place.actor, mention: place.mention, from: place.from, to: place.to };
    const previous = chains[chains.length - 1];
    if (previous && isJoined(tokens, from, to, previous, party, next)) {
      chains[chains.length - 1] = {
        parties: [...previous.parties, party],
        from: previous.from,
        to: party.to,
        preposition: previous.preposition,
        prepositionAt: previous.prepositionAt,
        owner: owner || previous.owner,
        place: previous.place,
        holdsNext: holds(tokens, place, next),
      };
    } else {
      const prepositionAt = prepositionBefore(tokens, from, party.from);
      const preposition = prepositionAt < 0 ? null : tokens[prepositionAt]!.normal;
      chains.push({
        parties: [party],
        from: party.from,
        to: party.to,
        preposition,
        prepositionAt,
        owner,
        place: place.place,
        holdsNext: holds(tokens, place, next),
      });
    }
  }
  return chains;
}

interface Place extends Party {
  readonly place: boolean;
  readonly owner: boolean;
  /** End of the mention itself. */
  readonly end: number;
}

function placeMentions(
  tokens: readonly Token[],
  from: number,
  to: number,
  indices: readonly number[],
  mentions: readonly Mention[],
): Place[] {
  const places: Place[] = [];
  let at = from;
  for (const index of indices) {
    const mention = mentions[index]!;
    while (at < to && tokens[at]!.end <= mention.span.start) at++;
    let end = at;
    while (end < to && tokens[end]!.start < mention.span.end) end++;
    if (end === at) continue;
    places.push(place(tokens, to, at, end, index, mention));
  }
  return places;
}

function place(tokens: readonly Token[], to: number, at: number, end: number, index: number, mention: Mention): Place {
  const last = tokens[end - 1]!;
  const next = end < to ? tokens[end]! : undefined;
  const genitive = next !== undefined && OWNING.has(next.text) && (next.pos === 'PART' || next.text.length > 1);
  const inside = OWNING.has(last.text);
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
  if (!plain.owner) return plain;
  // "Israel's army", "Russian officials": the noun acts for the owner, so the whole phrase is the party.
  for (let i = genitive ? end + 1 : end, steps = 0; i < to && steps < 4; i++, steps++) {
    const token = tokens[i]!;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') break;
    const after = tokens[i + 1];
    const isLast =
      i + 1 >= to ||
      after === undefined ||
      (after.pos !== 'NOUN' && after.pos !== 'PROPN') ||
      (after.normal.endsWith('ed') && relationLexicon().verbOf.has(after.normal));
    if (isLast && isOrgan(token)) return { ...plain, to: i + 1, owner: false };
  }
  return plain;
}

/** "the African Union (AU)": a short form of the name before it. */
function isBracketed(tokens: readonly Token[], a: Place, b: Place): boolean {
  return b.from - a.end === 1 && tokens[a.end]!.text === '(' && tokens[b.end]?.text === ')';
}

function holds(tokens: readonly Token[], a: Place, b: Place | undefined): boolean {
  if (!a.owner || b === undefined || b.from - a.to > 3) return false;
  for (let i = a.to; i < b.from; i++) {
    const { pos, normal } = tokens[i]!;
    if (!NOMINAL.has(pos) && !(pos === 'VERB' && normal.endsWith('ing'))) return false;
  }
  return true;
}

/** "Russian President" before "Vladimir Putin": one party, the person. */
function isTitleOf(tokens: readonly Token[], a: Place, b: Place, stateOf: (actor: ActorId) => ActorId): boolean {
  if (stateOf(a.actor) !== stateOf(b.actor) || b.from - a.end > 5) return false;
  for (let i = a.end; i < b.from; i++) if (!NOMINAL.has(tokens[i]!.pos)) return false;
  return true;
}
