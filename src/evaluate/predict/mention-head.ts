import type { ActorKind, Mention } from '../../model/index.js';
import { headOf } from '../metrics/head.js';

/**
 * The head by which the gold chains know a mention: that of its phrase; of what modifies another noun the people or organ
 * that it belongs to ("American officials"), and nothing where it belongs to a thing, unless it is a person's name ("Trump
 * supporters"). Chains hold no pronouns and no capitals that are only places, so those are left out. Both mentions of
 * "the two countries" have the noun for head.
 */
export function headOfMention(
  mention: Mention,
  kind: ActorKind,
  sentences: readonly (readonly string[])[],
  starts: readonly (readonly number[])[],
): Head | null {
  const { rule, role, span } = mention;
  if (rule === 'pronoun' || (rule === 'metonym' && role === 'place')) return null;
  const first = placeOf(starts, span.start);
  const last = placeOf(starts, span.end - 1);
  if (first === null || last === null) return null;
  const words = sentences[last.sentence]!;
  if (role === 'modifier') {
    const group = groupAfter(words, last.token);
    if (group > 0) return { sentence: last.sentence, token: group, isGroup: true };
    if (kind !== 'person') return null;
  }
  const phrase = words.slice(first.token, last.token + 1);
  const dual = rule === 'nominal' && DUAL.has(phrase.join(' ').toLowerCase()) ? 1 : 0;
  return { sentence: last.sentence, token: first.token + headOf(phrase) + dual, isGroup: false };
}

/** First half of "the two countries", of which the library makes a mention for each. */
const DUAL = new Set(['the two', 'both']);

/** Index of the people or organ that the word at `at` modifies; −1 when it modifies a thing. */
function groupAfter(words: readonly string[], at: number): number {
  let group = words.findIndex((word, i) => i > at && i <= at + REACH && GROUPS.has(word.toLowerCase()));
  while (group >= 0 && GROUPS.has(words[group + 1]?.toLowerCase() ?? '')) group += 1;
  return group;
}

/** How many words after an adjective its noun is looked for. */
const REACH = 3;
/** Who acts for a state. The one who leads it is a person of its own. */
const GROUPS = new Set(
  `administration agencies agency agents aides ambassador army authorities cabinet commander congress court courts delegation
  diplomat diplomats envoy envoys force forces government leaders leadership lawmakers media military ministers
  ministry negotiators officer officers official officials parliament people police prosecutors
  regime senator senators side soldiers spokesman spokeswoman troops`.split(/\s+/),
);

interface Place {
  readonly sentence: number;
  readonly token: number;
}

interface Head extends Place {
  /** True when it is the people or organ that the mention modifies. */
  readonly isGroup: boolean;
}

/** Sentence and token that hold the character at `offset`. */
function placeOf(starts: readonly (readonly number[])[], offset: number): Place | null {
  const sentence = lastAtOrBefore(
    starts.map((tokens) => tokens[0] ?? Number.POSITIVE_INFINITY),
    offset,
  );
  const token = lastAtOrBefore(starts[sentence] ?? [], offset);
  return token < 0 ? null : { sentence, token };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let last = -1;
  for (const [i, start] of starts.entries()) if (start <= offset) last = i;
  return last;
}
