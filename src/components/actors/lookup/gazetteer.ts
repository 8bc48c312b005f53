import type { Actor, MentionRule } from '../../../model/index.js';
import type { Gender } from '../data/index.js';
import { GAP, SHAPE, scanWords, type WordColumns } from './words.js';

/** What a phrase of the lexicon can mean. */
export type Sense =
  /** An actor; `sure` when the phrase alone is enough, otherwise the article must have introduced it. */
  | {
      readonly kind: 'actor';
      readonly actor: Actor;
      readonly rule: MentionRule;
      readonly sure: boolean;
      /** True for one-word names of persons. */
      readonly short: boolean;
      /** True for a name that other states' organs bear too. */
      readonly shared: boolean;
      /** Which collection of the registry named it so; the latest wins. */
      readonly rank: number;
      readonly form: Form;
    }
  /** A phrase that looks like an actor and is none: "New England"; `owned` where it holds an owner: "America's Cup". */
  | { readonly kind: 'blocked'; readonly owned: boolean; readonly rank: number; readonly form: Form }
  /** A title of office: "foreign minister". */
  | { readonly kind: 'office'; readonly office: string; readonly form: Form }
  | { readonly kind: 'honorific'; readonly gender: Gender | null; readonly form: Form }
  /** A noun for somebody unnamed, whom the next pronoun may mean: "the officer". */
  | { readonly kind: 'stranger'; readonly gender: Gender | null; readonly form: Form }
  | { readonly kind: 'pronoun'; readonly pronoun: string; readonly form: Form }
  | { readonly kind: 'dual'; readonly of: DualKind; readonly form: Form }
  | { readonly kind: 'country'; readonly form: Form };

export type ActorSense = Extract<Sense, { kind: 'actor' }>;

/** Whom "the two …" means: states, people, the two Koreas, those who "the two" without a noun are, or "the countries" after "between". */
export type DualKind = 'states' | 'people' | 'koreas' | 'two' | 'between';

/** How each word of the phrase must be written: 0 any, 1 with a capital, 2 in capitals. */
type Form = readonly number[];

/** Most nodes have one child: only the others pay for a Map. */
interface Node {
  word: string;
  child: Node | null;
  next: Map<string, Node> | null;
  senses: Sense[] | null;
}

function step(node: Node, word: string): Node | undefined {
  if (node.next !== null) return node.next.get(word);
  return node.child !== null && node.word === word ? node.child : undefined;
}

function grow(node: Node, word: string): Node {
  const known = step(node, word);
  if (known !== undefined) return known;
  const child: Node = { word: '', child: null, next: null, senses: null };
  if (node.next !== null) node.next.set(word, child);
  else if (node.child === null) {
    node.word = word;
    node.child = child;
  } else {
    node.next = new Map([
      [node.word, node.child],
      [word, child],
    ]);
  }
  return child;
}

/** Phrases by their folded words. */
export interface Gazetteer {
  add(phrase: string, sense: Formless, form?: number): void;
  /** What the word (folded) means by itself. */
  sensesOf(word: string): readonly Sense[];
  /** Where the phrases part that begin with the word. */
  first(word: string): Node | undefined;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Formless = DistributiveOmit<Sense, 'form'>;

/** A phrase that has not been taken apart yet. */
interface Waiting {
  readonly phrase: string;
  readonly sense: Formless;
  readonly form: number | undefined;
}

/** Words `from` to `to` (exclusive) with the senses that their spelling allows. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
}

/**
 * A trie of few: phrases are kept by their first word, and taken apart when a text first holds that word. Of some ten
 * thousand phrases an article asks for a few hundred.
 */
export function createGazetteer(): Gazetteer {
  const nodes = new Map<string, Node | Waiting[]>();
  const spellings = new Uint8Array(SPELLINGS);
  const first = (word: string): Node | undefined => {
    if (spellings[spellingOf(word)] === 0) return undefined;
    const found = nodes.get(word);
    if (!Array.isArray(found)) return found;
    const node: Node = { word: '', child: null, next: null, senses: null };
    for (const waiting of found) plant(node, waiting);
    nodes.set(word, node);
    return node;
  };
  return {
    first,
    sensesOf: (word) => first(word)?.senses ?? [],
    add(phrase, sense, form) {
      const word = firstWord(phrase);
      if (word === undefined) return;
      const found = nodes.get(word);
      const waiting = { phrase, sense, form };
      spellings[spellingOf(word)] = 1;
      if (found === undefined) nodes.set(word, [waiting]);
      else if (Array.isArray(found)) found.push(waiting);
      else plant(found, waiting);
    },
  };
}

/** Kinds of spelling that {@link spellingOf} tells apart. */
const SPELLINGS = 2 ** 15;

/** Length and four letters of a word as one number. Most words of a text begin no phrase, and are known by it unread. */
function spellingOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const ends = word.charCodeAt(0) * 31 + word.charCodeAt(length - 1);
  const within = word.charCodeAt(length >> 1) * 31 + word.charCodeAt(length >> 2);
  return ((Math.imul(ends * 961 + within, 0x9e3779b1) >>> 12) + length) & (SPELLINGS - 1);
}

function plant(root: Node, { phrase, sense, form }: Waiting): void {
  const words = scanWords(phrase);
  let node = root;
  for (let i = 1; i < words.folded.length; i++) node = grow(node, keyAt(words, i) ?? words.folded[i]!);
  node.senses ??= [];
  // The cast restores the union that the distributive Omit took apart.
  node.senses.push({ ...sense, form: words.shape.map((shape) => form ?? formOf(shape)) } as Sense);
}

/** The folded word with which a phrase begins; undefined when it holds none. */
function firstWord(phrase: string): string | undefined {
  let end = 0;
  while (end < phrase.length && isPlainLetter(phrase.charCodeAt(end))) end++;
  // Initials, digits and letters beyond ASCII are left to the scanner.
  const after = phrase.charCodeAt(end);
  const plain = end > 1 && (end === phrase.length || (after < 128 && !(after >= 48 && after <= 57)));
  return plain ? phrase.slice(0, end).toLowerCase() : scanWords(phrase).folded[0];
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function formOf(shape: number): number {
  if (shape === SHAPE.caps || shape === SHAPE.dotted) return 2;
  return shape === SHAPE.capital ? 1 : 0;
}

/** Longest matches from left to right, none overlapping. `boundary[i]` is the sentence of word i. */
export function matchAll(words: WordColumns, boundary: Int32Array, gazetteer: Gazetteer): Match[] {
  const matches: Match[] = [];
  for (let i = 0; i < words.start.length; ) {
    const found = matchAt(words, boundary, gazetteer, i);
    // "The North" ends within "North Korea".
    const better = found !== null && words.folded[i] === 'the' ? matchAt(words, boundary, gazetteer, i + 1) : null;
    if (found === null || (better !== null && better.to > found.to)) i++;
    else {
      matches.push(found);
      i = found.to;
    }
  }
  return matches;
}

function matchAt(words: WordColumns, boundary: Int32Array, gazetteer: Gazetteer, at: number): Match | null {
  const first = at < words.start.length ? gazetteer.first(words.folded[at]!) : undefined;
  return first === undefined ? null : longest(words, boundary, first, at);
}

function longest(words: WordColumns, boundary: Int32Array, first: Node, from: number): Match | null {
  let best: Match | null = null;
  let node: Node | undefined = first;
  for (let to = from + 1; node !== undefined; to++) {
    if (node.senses !== null) {
      const senses = fitting(words, from, node.senses);
      if (senses.length > 0 && !isOwned(words, from, to, senses[0]!)) best = { from, to, senses };
    }
    if ((node.next === null && node.child === null) || to >= words.start.length || boundary[to] !== boundary[from])
      break;
    const key = keyAt(words, to);
    node = key === undefined ? undefined : step(node, key);
  }
  return best;
}

/** "Trump's National Security Council" holds no "Trump National". */
function isOwned(words: WordColumns, from: number, to: number, sense: Sense): boolean {
  if (sense.kind !== 'blocked' || sense.owned) return false;
  for (let i = from; i < to - 1; i++) if (words.possessive[i]) return true;
  return false;
}

/** The senses that the spelling allows; the list itself when that is all of them. */
function fitting(words: WordColumns, from: number, senses: readonly Sense[]): readonly Sense[] {
  for (const { form } of senses) {
    if (!fits(words, from, form)) return senses.filter((sense) => fits(words, from, sense.form));
  }
  return senses;
}

/** What word `at` is called after the word before it, with the mark between them where that is part of names; undefined where none goes on. */
function keyAt({ gap, folded, start, end }: WordColumns, at: number): string | undefined {
  const word = folded[at]!;
  switch (gap[at]) {
    case GAP.none:
      return undefined;
    case GAP.space:
    case GAP.hyphen:
    case GAP.apostrophe:
      return word;
    case GAP.comma:
      // "Donald Trump, Jr." is the son.
      return word === 'jr' || word === 'sr' ? word : `,${word}`;
    case GAP.dot:
      return end[at - 1]! - start[at - 1]! <= 3 ? word : `.${word}`;
    default:
      return String.fromCharCode(gap[at]!) + word;
  }
}

function fits(words: WordColumns, from: number, form: Form): boolean {
  for (let k = 0; k < form.length; k++) {
    const shape = words.shape[from + k]!;
    if (form[k] === 1 && shape !== SHAPE.capital && shape !== SHAPE.caps && shape !== SHAPE.dotted) return false;
    if (form[k] === 2 && shape !== SHAPE.caps && shape !== SHAPE.dotted) return false;
  }
  return true;
}
