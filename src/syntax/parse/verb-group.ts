import { wordSet } from '../../core/index.js';
import type { Coordination } from './coordination.js';

/** What a matrix predicate does to the verb below it: "agreed to", "refused to", "threatened to". */
export type MatrixKind =
  | 'agree'
  | 'threaten'
  | 'refuse'
  | 'fail'
  | 'stop'
  | 'plan'
  | 'ask'
  | 'help'
  | 'deny'
  | 'accuse';

/** A verb of a sentence with its auxiliaries, and what they and the words around it say of its form. */
export interface VerbGroup {
  readonly at: number;
  /** First token of the group: auxiliaries, negation, adverbs. */
  readonly from: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly negated: boolean;
  readonly modal: 'hedged' | 'hypothetical' | null;
  /** Token of the word that hedges it, and of the one that negates it, or −1. */
  readonly modalAt: number;
  readonly negationAt: number;
  /** "will": said to come. */
  readonly future: boolean;
  /** "must", "have to": an obligation. */
  readonly obliged: boolean;
  /** The verb above it, as an index into the list, or −1. */
  readonly matrix: number;
  /** What this verb does to the verbs below it. */
  readonly kind: MatrixKind | null;
  readonly subject: Coordination | null;
  /** Opens a relative clause: "which supports". */
  readonly relative: boolean;
  /** First token after the places where its objects stand. */
  readonly end: number;
}

/** Index of the group whose verb stands at a token, −1 where none does. */
export function verbAt(verbs: readonly VerbGroup[], at: number): number {
  return verbs.findIndex((verb) => verb.at === at);
}

const COPULAS = wordSet('be become remain seem stay grow appear prove feel look');

/** True for copulas, which have predicates of their own: adjectives and nouns. */
export function isCopula(verb: VerbGroup): boolean {
  return COPULAS.has(verb.lemma) && !verb.passive;
}
