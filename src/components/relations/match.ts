import { wordSet } from '../../core/index.js';
import type { Token } from '../../model/index.js';
import type { Chain } from './chain.js';
import type { Predicate } from './lexicon.js';

const REFLEXIVE = new Set(['itself', 'himself', 'herself', 'themselves', 'themself']);
const POSSESSIVE = new Set(['its', 'his', 'her', 'their']);

/** The predicates of a table whose words stand at `at`, longest first. */
export function predicatesAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  table: ReadonlyMap<string, readonly Predicate[]>,
): readonly Predicate[] {
  const token = tokens[at]!;
  const candidates = table.get(token.lemma) ?? (token.lemma === token.normal ? undefined : table.get(token.normal));
  if (!candidates) return NONE;
  const longest = candidates.find((candidate) => standsAt(tokens, at, to, candidate.words));
  if (!longest) return NONE;
  return candidates.filter(
    (candidate) => candidate.words.length === longest.words.length && standsAt(tokens, at, to, candidate.words),
  );
}

const NONE: readonly Predicate[] = [];

function standsAt(tokens: readonly Token[], at: number, to: number, words: readonly string[]): boolean {
  if (at + words.length > to) return false;
  if (words.length === 2 && PARTICLES.has(words[1]!) && tokens[at + 1]!.normal !== words[1])
    return particleAfter(tokens, at + 1, to) === words[1];
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

const PARTICLES = new Set(['out', 'off', 'up', 'back', 'down', 'away', 'over']);
const BETWEEN = new Set(['PRON', 'DET', 'ADJ', 'NOUN', 'NUM']);

/** "pulled its troops out": the particle after a short object. */
function particleAfter(tokens: readonly Token[], at: number, to: number): string | null {
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const { pos, normal } = tokens[i]!;
    if (PARTICLES.has(normal)) return i > at ? normal : null;
    if (!BETWEEN.has(pos)) return null;
  }
  return null;
}

/** Prepositions that may mark a target even where the pattern does not name them. */
const LOOSE = wordSet('against on with to toward towards at from of for over upon into in near behind');

/**
 * The chain that fills a predicate's target: the first slot of the pattern that is filled between `from` and `to`;
 * without one, `loose` also takes the first chain after any preposition or the first object.
 */
export function fillSlot(
  chains: readonly Chain[],
  from: number,
  to: number,
  slots: readonly string[],
  skip: Chain | null,
  loose: boolean,
): { chain: Chain; exact: boolean } | null {
  let first: Chain | null = null;
  let best: Chain | null = null;
  let rank = slots.length;
  for (const chain of chains) {
    if (chain.from < from || chain === skip || chain.holdsNext) continue;
    if (chain.from >= to) break;
    // A particle of the predicate itself is no preposition: "shot down a Russian plane".
    const preposition = chain.prepositionAt < from ? null : chain.preposition;
    const at = slots.indexOf(preposition ?? 'o');
    if (at >= 0 && at < rank) {
      best = chain;
      rank = at;
    }
    if (first === null && !chain.place && (preposition === null || LOOSE.has(preposition))) first = chain;
  }
  if (best) return { chain: best, exact: true };
  return loose && first ? { chain: first, exact: false } : null;
}
