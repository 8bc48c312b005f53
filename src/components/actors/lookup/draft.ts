import type { ActorId, MentionRole, MentionRule, Span } from '../../../model/index.js';

/** A mention in the making: words `from` to `to` (exclusive). */
export interface MentionDraft {
  readonly actor: ActorId;
  readonly from: number;
  readonly to: number;
  readonly rule: MentionRule;
  readonly confidence: number;
  /** Given where the rule knows it; otherwise found from the words around. */
  readonly role?: MentionRole;
  /** The span as the caller marked it. */
  readonly exact?: Span;
}

/** Makes mentions of these words by one rule. */
export function draftsAt({ from, to }: Pick<MentionDraft, 'from' | 'to'>, rule: MentionRule) {
  return (actor: ActorId, confidence: number): MentionDraft => ({ actor, from, to, rule, confidence });
}
