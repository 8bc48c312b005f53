import type { ActorId } from './actor.js';
import type { Span } from './span.js';

/** How a mention was recognised. */
export type MentionRule = 'name' | 'alias' | 'demonym' | 'metonym' | 'office' | 'nominal' | 'pronoun' | 'discovered';

/** What the mention does: acts or is acted on, is only where something happens, or modifies another noun. */
export type MentionRole = 'actor' | 'place' | 'modifier';

/** One place where an actor is named or meant. */
export interface Mention {
  readonly actor: ActorId;
  readonly span: Span;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly rule: MentionRule;
  readonly role: MentionRole;
  /** Probability that the rule resolved to the right actor, (0, 1]. */
  readonly confidence: number;
}
