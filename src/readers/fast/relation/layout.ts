import { type Predicate, quadOf, relationLexicon } from '../../../components/relations/lexicon.js';
import { predicatesAt } from '../../../components/relations/rules/slots.js';
import type { Scene } from '../../../components/relations/scene.js';
import { hashWord } from '../../../linear/index.js';
import type { Quad } from '../../../model/index.js';
import type { Coordination, Party } from '../../../syntax/parse/index.js';

/** One of the two actors read, and the coordination it stands in. */
export interface Place {
  readonly side: Coordination;
  readonly party: Party;
}

/** Where a word stands to the two. */
export const ZONE = { before: 0, justBefore: 1, between: 2, justAfter: 3, after: 4 } as const;

/** A sentence as seen from two of its actors. The arrays are by token, from the first of the sentence. */
export interface Layout {
  readonly first: Place;
  readonly second: Place;
  /** Hash of the lemma; the two are known by their order alone, other names as names. */
  readonly symbol: readonly number[];
  readonly zone: readonly number[];
  /** 1 after a word of denial. */
  readonly negated: readonly number[];
  /** What the lexicon has for the word, or null; the two and classless contact aside. */
  readonly predicate: readonly (Predicate | null)[];
}

export const FIRST = hashWord('@first');
export const SECOND = hashWord('@second');
const NAME = hashWord('@');
const NUMBER = hashWord('#');
const DENIALS = new Set(['not', 'no', 'never', 'without', 'neither', 'nor', 'cannot']);
/** So many words after a denial are denied. */
const DENIED = 4;
const JUST_BEFORE = 5;
const JUST_AFTER = 8;

/** Quad classes by number, as features and heads count them. */
export const QUAD_ORDER: readonly Quad[] = [
  'none',
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
];

export function quadNumber(predicate: Pick<Predicate, 'event'>): number {
  return QUAD_ORDER.indexOf(quadOf(predicate.event));
}

export function layOut(scene: Scene, first: Place, second: Place): Layout {
  const { tokens, from, to } = scene;
  const symbol: number[] = [];
  const zone: number[] = [];
  const negated: number[] = [];
  const predicate: (Predicate | null)[] = [];
  const a = first.party;
  const b = second.party;
  let denial = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const { pos, normal, lemma } = tokens[i]!;
    if (DENIALS.has(normal)) denial = i;
    else if (pos === 'PUNCT') denial = Number.NEGATIVE_INFINITY;
    const isFirst = i >= a.from && i < a.to;
    const isSecond = i >= b.from && i < b.to;
    symbol.push(
      isFirst ? FIRST : isSecond ? SECOND : pos === 'PROPN' ? NAME : pos === 'NUM' ? NUMBER : hashWord(lemma),
    );
    zone.push(zoneOf(i, a, b));
    negated.push(i > denial && i - denial <= DENIED ? 1 : 0);
    predicate.push(isFirst || isSecond ? null : predicateAt(scene, i));
  }
  return { first, second, symbol, zone, negated, predicate };
}

function zoneOf(i: number, a: Party, b: Party): number {
  if (i < a.from) return i >= a.from - JUST_BEFORE ? ZONE.justBefore : ZONE.before;
  if (i < b.from) return ZONE.between;
  return i < b.to + JUST_AFTER ? ZONE.justAfter : ZONE.after;
}

/** The first predicate of the table of the word's class, or of the other one where the tagger may have erred. */
function predicateAt(scene: Scene, at: number): Predicate | null {
  const { verbs, nouns, adjectives } = relationLexicon();
  const { pos } = scene.tokens[at]!;
  const tables = pos === 'VERB' ? [verbs, nouns] : pos === 'NOUN' ? [nouns, verbs] : pos === 'ADJ' ? [adjectives] : [];
  for (const table of tables) {
    const found = predicatesAt(scene, at, table)[0];
    if (found) return found.event === 'none' ? null : found;
  }
  return null;
}
