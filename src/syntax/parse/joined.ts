import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { Coordination, Party } from './coordination.js';
import type { ParseLexicon, Sentence } from './layout.js';
import { NOMINAL } from './noun-phrase.js';
import { hasVerb } from './words.js';

/** Verbs and words after which a second name still belongs to the first. */
const SPEAKING = wordSet(
  'say tell believe think add note claim argue announce report insist state declare suggest that',
);

/** True when `party` goes on a list with the coordination before it. */
export function isJoined(
  { tokens, from, to }: Sentence,
  lexicon: ParseLexicon,
  side: Coordination,
  party: Party,
  next: Party | undefined,
): boolean {
  if (side.parties.some((one) => one.actor === party.actor)) return false;
  let joins = side.to === party.from;
  let comma = false;
  for (let i = side.to; i < party.from; i++) {
    const token = tokens[i]!;
    if (token.normal === 'and' || token.normal === 'or' || token.text === '&') joins = true;
    else if (token.text === '-' || token.text === '–' || token.text === '/') {
      if (party.from - side.to === 1) return true;
    } else if (token.text === ',') comma = true;
    else if (token.normal === 'as' && tokens[i + 1]?.normal === 'well') {
      joins = true;
      i += 2;
    } else if (token.normal === 'both' || token.pos === 'ADV') continue;
    else if (!NOMINAL.has(token.pos)) return false;
    else if (comma && !joins && token.pos === 'DET') return false;
  }
  if (party.from - side.to > 7) return false;
  // "China, Russia sign gas deal"
  if (!joins && comma && side.from === from && party.from - side.to === 1 && isBareVerb(tokens[party.to], lexicon))
    return true;
  if (!joins && comma) return next !== undefined && listGoesOn(tokens, party, next);
  if (!joins) return false;
  // "attacked Ukraine and Turkey objected": the second name begins a clause of its own.
  if (
    side.from > from &&
    isVerbal(tokens[side.from - 1]!) &&
    followedByVerb(tokens, party.to, to) &&
    hasVerb(tokens, from, side.from)
  ) {
    return SPEAKING.has(tokens[side.from - 1]!.lemma);
  }
  return true;
}

function listGoesOn(tokens: readonly Token[], party: Party, next: Party): boolean {
  if (next.from - party.to > 6) return false;
  for (let i = party.to; i < next.from; i++) {
    if (tokens[i]!.normal === 'and' || tokens[i]!.normal === 'or' || tokens[i]!.text === ',') return true;
  }
  return false;
}

/** A verb without an ending, as after two subjects, though the tagger may take it for a noun. */
function isBareVerb(token: Token | undefined, { verbs }: ParseLexicon): boolean {
  if (token === undefined || token.normal !== token.lemma) return false;
  return token.pos === 'VERB' || (token.pos === 'NOUN' && verbs.has(token.lemma));
}

function isVerbal(token: Token): boolean {
  return token.pos === 'VERB' || token.pos === 'ADP';
}

function followedByVerb(tokens: readonly Token[], at: number, to: number): boolean {
  let i = at;
  while (i < to && tokens[i]!.pos === 'ADV') i++;
  return i < to && (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') && !tokens[i]!.normal.endsWith('ing');
}
