import type { ActorId, Mention, Token } from '../model/index.js';
import { relationLexicon } from './lexicon.js';
import { isOrgan, NOMINAL, prepositionBefore } from './noun-phrase.js';

/** One actor mentioned in a sentence, as the grammar sees it. */
export interface Party {
  readonly actor: ActorId;
  /** Index of the mention. */
  readonly mention: number;
  /** Tokens of the mention and of the noun it stands for its owner with ("Russian officials"). */
  readonly from: number;
  readonly to: number;
}

/** Parties joined by "and": they fill one place together. */
export interface Chain {
  readonly parties: readonly Party[];
  readonly from: number;
  readonly to: number;
  /** The preposition that governs it, or null for a subject or object. */
  readonly preposition: string | null;
  /** Token of that preposition, or −1. */
  readonly prepositionAt: number;
  /** It owns or modifies the noun that follows: "Russia's", "Russian gas". */
  readonly owner: boolean;
  /** Only where something happens: it fills no place but one that a predicate names exactly. */
  readonly place: boolean;
  /** The name that follows belongs to it and is the one meant: "Jordan's visiting king Abdullah". */
  readonly holdsNext: boolean;
}

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

const SPEAKING = new Set([
  'say',
  'tell',
  'believe',
  'think',
  'add',
  'note',
  'claim',
  'argue',
  'announce',
  'report',
  'insist',
  'state',
  'declare',
  'suggest',
  'that',
]);

/** True when `party` goes on a list with the chain before it. */
function isJoined(
  tokens: readonly Token[],
  from: number,
  to: number,
  chain: Chain,
  party: Party,
  next: Place | undefined,
): boolean {
  if (chain.parties.some((one) => one.actor === party.actor)) return false;
  let joins = chain.to === party.from;
  let comma = false;
  for (let i = chain.to; i < party.from; i++) {
    const token = tokens[i]!;
    if (token.normal === 'and' || token.normal === 'or' || token.text === '&') joins = true;
    else if (token.text === '-' || token.text === '–' || token.text === '/') {
      if (party.from - chain.to === 1) return true;
    } else if (token.text === ',') comma = true;
    else if (token.normal === 'as' && tokens[i + 1]?.normal === 'well') {
      joins = true;
      i += 2;
    } else if (token.normal === 'both' || token.pos === 'ADV') continue;
    else if (!NOMINAL.has(token.pos)) return false;
    else if (comma && !joins && token.pos === 'DET') return false;
  }
  if (party.from - chain.to > 7) return false;
  // "China, Russia sign gas deal"
  if (!joins && comma && chain.from === from && party.from - chain.to === 1 && isBareVerb(tokens[party.to]))
    return true;
  if (!joins && comma) return next !== undefined && listGoesOn(tokens, party, next);
  if (!joins) return false;
  // "attacked Ukraine and Turkey objected": the second name begins a clause of its own.
  if (
    chain.from > from &&
    isVerbal(tokens[chain.from - 1]!) &&
    followedByVerb(tokens, party.to, to) &&
    hasVerb(tokens, from, chain.from)
  ) {
    return SPEAKING.has(tokens[chain.from - 1]!.lemma);
  }
  return true;
}

function listGoesOn(tokens: readonly Token[], party: Party, next: Place): boolean {
  if (next.from - party.to > 6) return false;
  for (let i = party.to; i < next.from; i++) {
    if (tokens[i]!.normal === 'and' || tokens[i]!.normal === 'or' || tokens[i]!.text === ',') return true;
  }
  return false;
}

/** A verb without an ending, as after two subjects, though the tagger may take it for a noun. */
function isBareVerb(token: Token | undefined): boolean {
  return token !== undefined && token.normal === token.lemma && isVerbLemma(token);
}

function isVerbLemma(token: Token): boolean {
  return token.pos === 'VERB' || (token.pos === 'NOUN' && relationLexicon().verbs.has(token.lemma));
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true;
  return false;
}

function isVerbal(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'ADP';
}

function followedByVerb(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && tokens[i]!.pos === 'ADV') i++;
  return i < to && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') && !tokens[i]!.normal.endsWith('ing');
}
