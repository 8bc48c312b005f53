import type { Mention } from '../../model/index.js';

/**
 * The head by which the gold chains know a mention: its last word; of an adjective the people or organ it belongs to
 * ("American officials"), and nothing where it belongs to a thing. Chains hold no pronouns, so those are left out.
 */
export function headOfMention(
  { rule, role, span }: Mention,
  sentences: readonly (readonly string[])[],
  starts: readonly (readonly number[])[],
): Head | null {
  if (rule === 'pronoun') return null;
  const place = placeOf(starts, span.end - 1);
  if (place === null) return null;
  if (role !== 'modifier') return { ...place, isGroup: false };
  const after = sentences[place.sentence]!.slice(place.token + 1, place.token + 1 + REACH);
  let group = after.findIndex((word) => GROUPS.has(word.toLowerCase()));
  if (group < 0) return null;
  while (GROUPS.has(after[group + 1]?.toLowerCase() ?? '')) group += 1;
  return { sentence: place.sentence, token: place.token + 1 + group, isGroup: true };
}

/** How many words after an adjective its noun is looked for. */
const REACH = 3;
const GROUPS = new Set(
  `administration agencies agency aides ambassador army authorities cabinet commander congress counterpart delegation
  diplomat diplomats dictator envoy envoys force forces government leader leaders leadership lawmakers military minister
  ministers ministry negotiators officer officers official officials parliament people police president prosecutors
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
