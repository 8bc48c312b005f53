import type { ActorKind, Mention } from '../../model/index.js';
import { GENITIVE } from '../../syntax/index.js';
import { headOf } from '../metrics/index.js';

/**
 * The heads by which the gold chains know a mention, most often one: that of its phrase; of what modifies another noun or
 * owns it ("American officials", "Iran's army") the people or organ that it belongs to. What modifies a thing has none,
 * unless it is a person's name ("Trump supporters"). Whoever leads a state is named beside what he leads ("Moon's
 * office"). Chains hold no pronouns and no capitals that are only places, so those are left out.
 */
export function headsOfMention(
  mention: Mention,
  kind: ActorKind,
  sentences: readonly (readonly string[])[],
  starts: readonly (readonly number[])[],
): Head[] {
  const { rule, role, span } = mention;
  if (rule === 'pronoun' || (rule === 'metonym' && role === 'place')) return [];
  const first = placeOf(starts, span.start);
  const last = placeOf(starts, span.end - 1);
  if (first === null || last === null) return [];
  const { sentence, token } = last;
  const words = sentences[sentence]!;
  const own: Head = { sentence, token: headOfPhrase(words, first.token, token, rule), isGroup: false };
  const next = words[token + 1] ?? '';
  const owns = GENITIVE.has(next) && rule !== 'nominal' && rule !== 'office';
  if (!owns && role !== 'modifier') return [own];
  // "American and European officials" is one phrase, with its first word for head.
  if (rule === 'demonym' && next === 'and') return [own];
  const group = rule === 'office' ? -1 : groupAfter(words, owns ? token + 1 : token);
  if (group < 0) return owns || kind === 'person' ? [own] : [];
  const ofGroup: Head = { sentence, token: group, isGroup: true };
  return owns && kind === 'person' ? [own, ofGroup] : [ofGroup];
}

/** Head of the phrase from `first` to `last`, together with what stands before it in the same phrase. */
function headOfPhrase(words: readonly string[], first: number, last: number, rule: Mention['rule']): number {
  const isHalf = (at: number) => HALVES.has(words[at] ?? '');
  // "North and South Korea" is one phrase, of which the library makes a mention for each.
  if (words[first - 1] === 'and' && isHalf(first) && isHalf(first - 2)) return first - 2;
  const phrase = words.slice(first, last + 1);
  const dual = rule === 'nominal' && DUAL.test(phrase.join(' '));
  return first + headOf(phrase) + (dual ? 1 : 0);
}

const HALVES = new Set(['North', 'South', 'East', 'West']);
/** First half of "the two countries" and of "the two", of which the library makes a mention for each. */
const DUAL = /^(?:(?:the|our|these|those|their) two(?: \p{L}+)?|both|the)$/iu;

/** Index of the people or organ that belongs to what stands at `at`; −1 when it is a thing. */
function groupAfter(words: readonly string[], at: number): number {
  let group = -1;
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = words[i]?.toLowerCase() ?? '';
    if (GROUPS.has(word)) group = i;
    else if (group >= 0 || ENDS.has(word) || !/^[\p{L}-]+$/u.test(word)) break;
  }
  return group;
}

/** How many words after an adjective its noun is looked for. */
const REACH = 4;
/** What the phrase does not go beyond; a campaign is no state's. */
const ENDS = new Set(
  `and or but of in on at to for from with by about against over who that which is was are were has had have said says
  president campaign`.split(/\s+/),
);
/** Who acts for a state. The one who leads it is a person of its own. */
const GROUPS = new Set(
  `administration agencies agency agents aides ambassador ambassadors army attorneys authorities bureau cabinet chief commander
  commanders commission committee congress corps council counsel court courts delegates delegation department diplomat
  diplomats director embassy envoy envoys fighters force forces general generals government governor governors guard guards
  intelligence jets judges lawmakers leaders leadership marines media military ministers ministry mission navy
  negotiators office officer officers officials parliament people police prosecutors regime representatives
  secretary senator senators side soldiers spokesman spokeswoman staff troops`.split(/\s+/),
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
