import { wordSet } from '../../../core/index.js';
import { type Coordination, POSSESSIVE, type Sentence } from '../../../syntax/index.js';
import type { Predicate } from '../lexicon.js';

const REFLEXIVE = wordSet('itself himself herself themselves themself');

/** The predicates of a table whose words stand at `at`, longest first. */
export function predicatesAt(
  sentence: Pick<Sentence, 'tokens' | 'to'>,
  at: number,
  table: ReadonlyMap<string, readonly Predicate[]>,
): readonly Predicate[] {
  const token = sentence.tokens[at]!;
  const candidates = table.get(token.lemma) ?? (token.lemma === token.normal ? undefined : table.get(token.normal));
  if (!candidates) return NONE;
  const longest = candidates.find((candidate) => standsAt(sentence, at, candidate.words));
  if (!longest) return NONE;
  return candidates.filter(
    (candidate) => candidate.words.length === longest.words.length && standsAt(sentence, at, candidate.words),
  );
}

const NONE: readonly Predicate[] = [];

function standsAt({ tokens, to }: Pick<Sentence, 'tokens' | 'to'>, at: number, words: readonly string[]): boolean {
  if (at + words.length > to) return false;
  for (let k = 1; k < words.length; k++) {
    const token = tokens[at + k]!;
    const word = words[k]!;
    const same =
      token.lemma === word ||
      token.normal === word ||
      (word === 'its' && POSSESSIVE.has(token.normal)) ||
      (word === 'itself' && REFLEXIVE.has(token.normal));
    if (!same) return false;
  }
  return true;
}

/** Prepositions that may mark a target even where the pattern does not name them. */
const LOOSE = wordSet('against on with to toward towards at from of for over upon into in near behind');

/** A side that fills a slot, and whether the pattern names its place. */
export interface Filled {
  readonly side: Coordination;
  readonly exact: boolean;
}

/**
 * The side that fills a predicate's target: the first slot of the pattern that is filled between `from` and `to`;
 * without one, `loose` also takes the first side after any preposition or the first object.
 */
export function fillSlot(
  sides: readonly Coordination[],
  from: number,
  to: number,
  slots: readonly string[],
  skip: Coordination | null,
  loose: boolean,
): Filled | null {
  let first: Coordination | null = null;
  let best: Coordination | null = null;
  let rank = slots.length;
  for (const side of sides) {
    if (side.from < from || side === skip || side.holdsNext) continue;
    if (side.from >= to) break;
    // A particle of the predicate itself is no preposition: "shot down a Russian plane".
    const preposition = side.prepositionAt < from ? null : side.preposition;
    const at = slots.indexOf(preposition ?? 'o');
    if (at >= 0 && at < rank) {
      best = side;
      rank = at;
    }
    if (first === null && !side.place && (preposition === null || LOOSE.has(preposition))) first = side;
  }
  if (best) return { side: best, exact: true };
  return loose && first ? { side: first, exact: false } : null;
}
