import type { Chain } from './chain.js';
import type { GovernorKind } from './lexicon.js';

/** One verb of a sentence with what the words around it say of its form. */
export interface Verb {
  readonly at: number;
  /** First token of its group: auxiliaries, negation, adverbs. */
  readonly from: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly negated: boolean;
  readonly modal: 'hedged' | 'hypothetical' | null;
  /** Span of the words that negate or hedge it, as a token index, or −1. */
  readonly modalAt: number;
  readonly negationAt: number;
  /** "will": said to come. */
  readonly future: boolean;
  /** "must", "have to": an obligation. */
  readonly obliged: boolean;
  /** The verb that governs it, as an index into the list, or −1. */
  readonly governor: number;
  /** What this verb does to the verbs it governs. */
  readonly kind: GovernorKind | null;
  readonly subject: Chain | null;
  /** Opens a relative clause: "which supports". */
  readonly relative: boolean;
  /** First token after the places where its objects stand. */
  readonly end: number;
}

const COPULAS = new Set(['be', 'become', 'remain', 'seem', 'stay', 'grow', 'appear', 'prove', 'feel', 'look']);

/** True for copulas, which have predicates of their own: adjectives and nouns. */
export function isCopula(verb: Verb): boolean {
  return COPULAS.has(verb.lemma) && !verb.passive;
}
