import type { ActorId } from '../../model/index.js';

/** One actor mentioned in a sentence, as the grammar sees it. */
export interface Party {
  readonly actor: ActorId;
  readonly mention: number;
  /** Tokens of the mention and of the noun it stands for its owner with ("Russian officials"). */
  readonly from: number;
  readonly to: number;
}

/** Parties joined by "and": they fill one place together, and are one side of what is said. */
export interface Coordination {
  readonly parties: readonly Party[];
  readonly from: number;
  readonly to: number;
  /** The preposition that governs it, or null for a subject or object. */
  readonly preposition: string | null;
  /** Token of that preposition, or −1. */
  readonly prepositionAt: number;
  /** It owns or modifies the noun that follows: "Russia's", "Russian gas". */
  readonly owner: boolean;
  /** Only where something happens: it fills no place but one that a predicate names exactly. */
  readonly place: boolean;
  /** The name that follows belongs to it and is the one meant: "Jordan's visiting king Abdullah". */
  readonly holdsNext: boolean;
}
